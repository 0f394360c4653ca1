import type { Facts, Say, ShowFact } from '@amirani/core/words';
import { type Characteristic, characteristics } from '../fields/protected.ts';
import type { TargetingWord } from '../words.gen.ts';

export type { TargetingWord } from '../words.gen.ts';

/**
 * What a code of a criterion or a hit says, its facts in place; a code without a text is said as it is. A protected
 * characteristic is named in the language; `show` puts any other fact as its reader writes it.
 */
export const describeCode = (
  code: string,
  say: Say<TargetingWord>,
  facts: Facts = {},
  show: ShowFact = String,
): string =>
  say.has(code)
    ? say(code, facts, (value, name) =>
        name === 'characteristic' && isCharacteristic(value)
          ? say(`targeting.characteristic.${value}`)
          : show(value, name),
      )
    : code;

const isCharacteristic = (value: string | number): value is Characteristic =>
  (characteristics as readonly (string | number)[]).includes(value);
