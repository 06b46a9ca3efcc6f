import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTakeAction, takeActionText } from '../../src/shared/domain/take-action';

describe('context data of “Take action”', () => {
  it.each([
    { rule: 'decision-maker', part: null },
    { rule: 'wrong-client', part: 'a1b2:3' },
  ])('comes back as it was sent: %j', (action) => {
    expect(parseTakeAction(takeActionText(action))).toEqual(action);
  });

  it.each([
    null,
    undefined,
    '',
    'decision-maker',
    '[]',
    'null',
    '{"v":2,"rule":"decision-maker"}',
    '{"rule":"decision-maker"}',
    '{"v":1,"rule":"<img src=x>"}',
    '{"v":1,"rule":"decision-maker","part":"../../x y"}',
    '{"v":1,"rule":"decision-maker","part":7}',
    `{"v":1,"rule":"decision-maker","part":null,"more":"${'x'.repeat(400)}"}`,
  ])('is refused when it is not ours: %j', (text) => {
    expect(parseTakeAction(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseTakeAction(text)));
  });
});
