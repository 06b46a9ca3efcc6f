// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RuleUseBar } from '../../src/tab/settings/rule-use-bar';
import { fakeSession } from '../ui/fake-session';
import { show } from '../ui/show';

afterEach(cleanup);

describe('what people did with a rule, in Settings', () => {
  it('says why it was “not this”, the most frequent first, own words in quotes', () => {
    const reasons = [
      { reason: 'Agreed by phone', times: 3 },
      { reason: 'They know it', times: 1 },
    ];
    show(fakeSession(), <RuleUseBar use={{ fired: 9, changed: 2, putOff: 0, notThis: 4, reasons }} />);
    expect(screen.getByText('Not this: 3 × agreed by phone, 1 × “They know it”.')).toBeTruthy();
  });
  it('says nothing of reasons where none was given', () => {
    show(fakeSession(), <RuleUseBar use={{ fired: 1, changed: 1, putOff: 0, notThis: 0, reasons: [] }} />);
    expect(screen.getByText(/Fired once/)).toBeTruthy();
    expect(screen.queryByText(/Not this:/)).toBeNull();
  });
});
