/** A meeting's title beside its client's name, without that name where it begins with it: “weekly call” beside “Halden”, not “Halden weekly call”. */
export function titleBeside(client: string | null, title: string): string {
  if (client === null || !title.toLowerCase().startsWith(`${client.toLowerCase()} `)) return title;
  return title.slice(client.length).trim() || title;
}
