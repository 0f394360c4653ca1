import type { Facts, Say, ShowFact } from '@amirani/core/words';
import { isFieldName } from '../fields/fields.ts';
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

/** How a condition is put in words. */
export type ConditionWord =
  | 'targeting.condition.yes'
  | 'targeting.condition.no'
  | 'targeting.condition.between'
  | 'targeting.condition.most'
  | 'targeting.condition.least'
  | 'targeting.condition.in'
  | 'targeting.condition.not-in';

/** The text form of a condition after its field, see `formatCondition`. */
const FORM =
  /^(\S+) (?:is (?<truth>yes|no)|between (?<from>\S+) and (?<to>\S+)|at most (?<most>\S+)|at least (?<least>\S+)|(?<not>not )?in \(?(?<list>[^)]+)\)?|is (?<isNot>not )?(?<only>.+))$/;

/**
 * A condition in words, from its text form: `booking.frequent-flyer is yes` as "frequent flyer: yes". What has another form is
 * given as it is. `show` writes a number as its reader does.
 */
export const describeCriterionCondition = (
  text: string,
  say: Say<TargetingWord>,
  show: (value: string) => string = String,
): string => {
  const read = FORM.exec(text);
  const field = read?.[1] ?? '';
  if (read?.groups === undefined || !isFieldName(field)) return text;
  const { truth, from, to, most, least, not, list, isNot, only } = read.groups;
  const rest =
    truth === 'yes' || truth === 'no'
      ? say(`targeting.condition.${truth}`)
      : from !== undefined && to !== undefined
        ? say('targeting.condition.between', { least: show(from), most: show(to) })
        : most !== undefined
          ? say('targeting.condition.most', { most: show(most) })
          : least !== undefined
            ? say('targeting.condition.least', { least: show(least) })
            : list !== undefined || isNot !== undefined
              ? say(
                  not === undefined && isNot === undefined
                    ? 'targeting.condition.in'
                    : 'targeting.condition.not-in',
                  { values: list ?? only ?? '' },
                )
              : (only ?? '');
  return `${say(`targeting.field-name.${field}`)}: ${rest}`;
};

const isCharacteristic = (value: string | number): value is Characteristic =>
  (characteristics as readonly (string | number)[]).includes(value);
