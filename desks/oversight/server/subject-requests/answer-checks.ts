import { Problem } from '@platform/server/http/problems.ts';
import type { Config } from '@platform/server/settings/config.ts';
import {
  givenItems,
  isDoubted,
  overlooked,
  partsLeftOut,
  valuesLeft,
} from '../../api/subject-answers.ts';
import {
  isDiscreet,
  subjectDataParts,
  untellableGrounds,
} from '../../api/subject-requests-shapes.ts';
import type { SubjectAnswer, SubjectData, SubjectRequest } from '../../api/types.ts';
import type { SubjectRow } from './store.ts';

/**
 * Checks that an answer may be given. On a correction, erasure or restriction each discreet part is kept in silence, and any
 * other may be. On access discreet parts and single values of flights are withheld in silence, every other part openly,
 * and a refusal is told.
 * @throws Problem `oversight.answer.ground-missing` if something is withheld or refused without a ground, a whole answer
 * withholds something, or a part is passed over in silence, or told, against this rule
 */
export const mustHaveGrounds = (
  kind: SubjectRequest['kind'],
  { outcome, withheld }: SubjectAnswer,
): void => {
  const isPart = outcome === 'partly-answered';
  const wrong = withheld.some(
    ({ untold, ground, part }) =>
      (part === 'travellers' || (kind !== 'access' && !isDiscreet(part))
        ? untold && !isPart
        : untold !== (isPart && isDiscreet(part))) ||
      // Lines of the journal go with what they tell of: whether there are more is never said.
      (part === 'journal' && isPart) ||
      (untold && !untellableGrounds.includes(ground)),
  );
  if ((outcome === 'answered') !== (withheld.length === 0) || wrong)
    throw new Problem('oversight.answer.ground-missing');
};

/**
 * Checks an answer against what is held: each part of which something is left out in silence has its ground, no other has one, and
 * nothing is told that would tell of what is withheld.
 * @throws Problem `oversight.answer.ground-missing`, `oversight.answer.reveals`, `oversight.answer.identity-disagrees` where
 * something is given without a reason although who asks is not who is held
 */
export const mustCover = (data: SubjectData, answer: SubjectAnswer): void => {
  const { given, left, withheld, identityReason } = answer;
  if (isDoubted(data) && given.length > 0 && identityReason === undefined)
    throw new Problem('oversight.answer.identity-disagrees');
  if (givenItems(data, answer).size !== new Set(given).size)
    throw new Problem('oversight.answer.reveals');
  if (valuesLeft(data, answer).length !== left.length)
    throw new Problem('oversight.answer.reveals');
  const silent = withheld.filter(({ untold }) => untold).map(({ part }) => part);
  if (
    partsLeftOut(data, answer).join() !==
    subjectDataParts.filter((one) => silent.includes(one)).join()
  )
    throw new Problem('oversight.answer.ground-missing');
};

/**
 * Checks that an erasure overlooks nothing that stands against it.
 * @throws Problem `oversight.answer.stands` with how many records are neither kept nor named as erased all the same
 */
export const mustOverlookNothing = (data: SubjectData, answer: SubjectAnswer): void => {
  const count = overlooked(data, answer).length;
  if (count > 0) throw new Problem('oversight.answer.stands', { count });
};

/**
 * Checks that a letter has a sender. Training sends no letters, so it needs none.
 * @throws Problem `oversight.answer.sender-missing` with the settings that are empty
 */
export const mustHaveSender = (
  config: Pick<Config, 'profile' | 'authority' | 'officerContact' | 'supervisor'>,
): void => {
  const settings = [
    ...(config.authority === '' ? ['AMIRANI_AUTHORITY'] : []),
    ...(config.officerContact === '' ? ['AMIRANI_DPO_CONTACT'] : []),
    ...(config.supervisor === '' ? ['AMIRANI_SUPERVISOR'] : []),
  ];
  if (config.profile === 'duty' && settings.length > 0)
    throw new Problem('oversight.answer.sender-missing', { settings: settings.join(', ') });
};

/**
 * Checks that what is held was gathered before a correction, erasure or restriction is granted: an answer to a request to know gathers it itself.
 * @throws Problem `oversight.answer.not-gathered`
 */
export const mustBeGathered = (
  { kind, gatheredAt }: SubjectRow,
  { outcome }: SubjectAnswer,
): void => {
  if (kind !== 'access' && outcome !== 'refused' && gatheredAt === undefined)
    throw new Problem('oversight.answer.not-gathered');
};
