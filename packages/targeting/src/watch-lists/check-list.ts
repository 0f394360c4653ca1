import { type Citation, type CivilDate, parseCivilDate, toEpochDay } from '@amirani/core';
import { isPurpose } from '../purposes/annex-ii.ts';
import { groundRules, grounds, instructions, listCategories, listPurposes } from './grounds.ts';
import type { WatchList, WatchListEntry } from './model.ts';

/** Why a list may not be used as it is described. */
export type ListFault =
  | 'watch-list.list.id'
  | 'watch-list.list.title'
  | 'watch-list.list.owner'
  | 'watch-list.list.source'
  | 'watch-list.list.category'
  | 'watch-list.list.ground'
  | 'watch-list.list.purpose'
  | 'watch-list.list.purpose-not-allowed'
  | 'watch-list.list.offence'
  | 'watch-list.list.term'
  | 'watch-list.list.term-long';

/** A fault of a list with what it rests on. */
export interface ListIssue {
  readonly code: ListFault;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly rule: Citation;
}

const sought: Citation = { act: 'Directive (EU) 2016/681', article: 'Art. 6(3)(a)' };
const term: Citation = { act: 'Directive (EU) 2016/680', article: 'Art. 5' };

/** How a list may be called: small letters, digits and hyphens, at most sixty. */
const LIST_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * What speaks against a list as it is described: it must say whose it is, be of sought persons or objects or of alerts, and
 * be used for nothing that its ground does not allow (R3, R22). Empty where nothing does. Never throws.
 */
export const checkWatchList = (list: WatchList): readonly ListIssue[] => {
  const issues: ListIssue[] = [];
  const say = (code: ListFault, rule: Citation, facts: ListIssue['facts'] = {}): void =>
    void issues.push({ code, facts, rule });
  if (!LIST_ID.test(list.id) || list.id.length > 60) say('watch-list.list.id', sought);
  if (list.title.trim().length < 3) say('watch-list.list.title', sought);
  if (list.owner.trim() === '') say('watch-list.list.owner', sought);
  if (list.source.trim().length < 3) say('watch-list.list.source', sought);
  if (!grounds.includes(list.ground)) {
    say('watch-list.list.ground', sought, { ground: list.ground });
    return issues;
  }
  const { category, purposes, years, rule } = groundRules[list.ground];
  if (!listCategories.includes(list.category) || list.category !== category)
    say('watch-list.list.category', sought, { category: list.category, ground: list.ground });
  if (list.purposes.length === 0) say('watch-list.list.purpose', sought);
  for (const purpose of list.purposes)
    if (!listPurposes.includes(purpose) || !purposes.includes(purpose))
      say('watch-list.list.purpose-not-allowed', rule, { purpose, ground: list.ground });
  if (
    list.purposes.includes('pnr-assessment') &&
    (list.offences.length === 0 || !list.offences.every(isPurpose))
  )
    say('watch-list.list.offence', { act: sought.act, article: 'Art. 1(2), Annex II' });
  if (!isDay(list.validFrom) || !isDay(list.validUntil) || list.validUntil < list.validFrom)
    say('watch-list.list.term', term);
  else if (isLongerThan(list.validFrom, list.validUntil, years))
    say('watch-list.list.term-long', rule, { years, ground: list.ground });
  return issues;
};

/** Why a list must not contain an entry. */
export type EntryFault =
  | 'watch-list.value.ground'
  | 'watch-list.value.instruction'
  | 'watch-list.value.ground-about'
  | 'watch-list.value.ground-purpose';

/** What speaks against an entry on this list: its ground must allow what the list is used for, and what the entry is of. */
export const checkEntry = (
  entry: Pick<WatchListEntry, 'kind' | 'ground' | 'instruction'>,
  list: Pick<WatchList, 'category' | 'purposes'>,
): EntryFault | undefined => {
  if (!grounds.includes(entry.ground)) return 'watch-list.value.ground';
  if (!instructions.includes(entry.instruction)) return 'watch-list.value.instruction';
  const { about, category, purposes } = groundRules[entry.ground];
  if (!about.includes(entry.kind)) return 'watch-list.value.ground-about';
  return category === list.category && list.purposes.every((purpose) => purposes.includes(purpose))
    ? undefined
    : 'watch-list.value.ground-purpose';
};

const isDay = (text: string): boolean => parseCivilDate(text).ok;

/** Of leap years the shorter term counts: a year has at most 366 days. */
const isLongerThan = (from: CivilDate, until: CivilDate, years: number): boolean =>
  toEpochDay(until) - toEpochDay(from) > years * 366;
