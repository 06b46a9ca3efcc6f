import { expect, it } from 'vitest';
import { givenName } from '../../src/shared/domain/given-name';

it.each([
  ['Dana Fox', 'Dana'],
  ['Dr Alan Moss', 'Alan'],
  ['Prof. Dr. Maximiliane Freifrau von Hohenstein', 'Maximiliane'],
  ['Fox, Dana', 'Dana'],
  ['  Tom  ', 'Tom'],
  ['Dr', 'Dr'],
  ['', ''],
  ['dana.fox@halden.example', 'dana.fox@halden.example'],
])('%s is called %s', (name, called) => expect(givenName(name)).toBe(called));
