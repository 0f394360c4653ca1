import { addDays, type CivilDate, daysBetween } from '@amirani/core';
import type { Technique } from '../modules/state.ts';
import type { TravelDocument } from '../people/document.ts';
import { zoneOf } from '../people/document.ts';
import { variantOf } from '../people/variant.ts';
import type { Stream } from '../random/stream.ts';
import type { Member } from './member.ts';
import type { WorldDocument } from './record.ts';

/** The features of a picture. */
const FEATURES = 'ABCDEFGH';
const COUNT = 12;

/** A picture of nobody, or of somebody new. */
export const portraitOf = (source: Stream): string => source.letters(COUNT, FEATURES);

/** The picture with the given number of changed features: other light, other years, or another person. */
export const changedPortrait = (portrait: string, features: number, source: Stream): string => {
  const places = new Set(
    source.shuffled(Array.from({ length: COUNT }, (_, at) => at)).slice(0, features),
  );
  return [...portrait]
    .map((letter, at) => {
      const by = 1 + source.below(FEATURES.length - 1);
      return places.has(at)
        ? FEATURES.charAt((FEATURES.indexOf(letter) + by) % FEATURES.length)
        : letter;
    })
    .join('');
};

/** A member's document as it was issued: what is printed, what the zone says, what the chip holds. */
export const issuedDocument = (
  { person, document }: Member,
  portrait: string,
  chip: boolean,
  laminate: WorldDocument['laminate'],
): WorldDocument => {
  const { mrz, ...draft } = document;
  const { surname = '', given, sex, birthDate } = person;
  return {
    ...draft,
    surname,
    given,
    sex,
    birthDate,
    zone: mrz,
    portrait,
    chip: chip ? { zone: mrz, portrait } : null,
    laminate,
  };
};

/** What a forger makes of a document. Whatever the technique does not touch stays as it was issued. */
export const alteredDocument = (
  document: WorldDocument,
  technique: Technique,
  {
    bearer,
    day,
    source,
  }: { readonly bearer: string; readonly day: CivilDate; readonly source: Stream },
): WorldDocument => {
  switch (technique) {
    case 'number-digit': {
      const at = source.between(2, 8);
      const digit = String((Number(document.number.charAt(at)) + source.between(1, 9)) % 10);
      const number = document.number.slice(0, at) + digit + document.number.slice(at + 1);
      return {
        ...document,
        number,
        zone: document.zone.map((line) => line.replace(document.number, number)),
      };
    }
    case 'birth-date-in-print':
      return { ...document, birthDate: addDays(document.birthDate, -source.between(400, 2500)) };
    case 'name-in-print-and-zone':
      // A spelling that a list does not find; how names are changed does not depend on where they are from (R69).
      return rewritten(
        document.surname === ''
          ? { ...document, given: variantOf(document.given, source) }
          : { ...document, surname: variantOf(document.surname, source) },
      );
    case 'expiry-in-print-and-zone': {
      // It had expired, as the chip still says; now it is valid for longer than any is issued for.
      const expired = addDays(day, -source.between(5, 300));
      const before = rewritten({
        ...document,
        issued: addDays(expired, -daysBetween(document.issued, document.expiry)),
        expiry: expired,
      });
      const { chip } = before;
      return {
        ...rewritten({ ...before, expiry: addDays(day, source.between(200, 1200)) }),
        chip: chip === null ? null : { ...chip, zone: before.zone },
      };
    }
    case 'portrait-over-chip':
      return { ...document, portrait: bearer };
    case 'portrait-without-chip':
      return { ...document, portrait: bearer, chip: null, laminate: 'lifted' };
  }
};

/** The zone written again, every check digit right, as by a careful forger. */
const rewritten = (document: WorldDocument): WorldDocument => {
  const { surname, given, sex, birthDate, nationality, type, number, issuer, issued, expiry } =
    document;
  const holder = { ...(surname === '' ? {} : { surname }), given, sex, birthDate, nationality };
  const draft = { type, number, issuer, nationality, issued, expiry } as Omit<
    TravelDocument,
    'mrz'
  >;
  return { ...document, zone: zoneOf(holder as Parameters<typeof zoneOf>[0], draft) };
};
