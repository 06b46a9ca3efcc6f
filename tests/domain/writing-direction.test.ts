import { describe, expect, it } from 'vitest';
import { writingDirection } from '../../src/shared/domain/writing-direction';

describe('the direction of writing', () => {
  it.each(['he-IL', 'he', 'iw', 'ar', 'ar-EG', 'fa-IR', 'ur-PK', 'ckb-IQ', 'pa-Arab-PK', 'AZ-ARAB'])(
    'is from the right in %s',
    (locale) => {
      expect(writingDirection(locale)).toBe('rtl');
    },
  );
  it.each(['en-GB', 'de-DE', 'az', 'pa-IN', 'ur-Latn', 'arn-CL', 'hello', 'faroese', ''])(
    'is from the left in %s',
    (locale) => {
      expect(writingDirection(locale)).toBe('ltr');
    },
  );
});
