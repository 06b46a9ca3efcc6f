/** Makes ready what mails are read with and prints the processor time of each piece in milliseconds, a line each: run by `preparing.ts`. */
import { prepareReading } from '../../src/shared/app/prepare-reading';
import '../../src/shared/domain/facts/message-facts';

const waiting: (() => void)[] = [];
prepareReading((work) => waiting.push(work));
for (let work = waiting.pop(); work !== undefined; work = waiting.pop()) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
}
