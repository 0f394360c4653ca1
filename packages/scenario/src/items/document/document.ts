import { ageOn } from '@amirani/core';
import type { Forged } from '../../documents/forgery/forger.ts';
import type { ForgeryKind } from '../../documents/forgery/kinds.ts';
import { forgeryKindEntries, forgeryKinds } from '../../documents/forgery/kinds.ts';
import { forgers } from '../../documents/forgery/registry.ts';
import { issue } from '../../documents/issue/issue.ts';
import type { Making, Makings } from '../../documents/issue/making.ts';
import { latinName } from '../../documents/issue/spelling.ts';
import type { Stream } from '../../random/stream.ts';
import { itemDay } from '../day.ts';
import type { DocumentMaterial } from '../material.ts';
import type { Difficulty } from '../options.ts';
import type { Ask, GeneratorOf, Made } from '../plan/generator.ts';
import { sayings } from '../said/say.ts';
import { livePicture } from './live.ts';
import { itemOffices } from './offices.ts';
import { otherBearer } from './other-bearer.ts';
import { pictureOf, pieceOf } from './piece.ts';

/** Nobody could tell these: a copy that its state does not guard against, and a chip that is dead for whatever reason. */
const untellable: ReadonlySet<ForgeryKind> = new Set(['clone-unprotected', 'chip-dead']);
/** So often among the surfaces: faces are what trainees have to learn. */
const FACES = 4;

const impostors: readonly ForgeryKind[] = Array.from({ length: FACES }, () => 'impostor');
const ofLine = (line: 'first' | 'second'): readonly ForgeryKind[] =>
  forgeryKinds.filter((kind) => forgeryKindEntries[kind].line === line && !untellable.has(kind));

/** Which forgeries there are, by difficulty: those that a reader of zones shows, all, or those that take chip and trust store. */
const surfaces: Readonly<Record<Difficulty, readonly ForgeryKind[]>> = {
  easy: [...ofLine('first'), ...impostors],
  usual: [...ofLine('first'), ...ofLine('second'), ...impostors],
  hard: [...ofLine('second'), ...impostors, ...impostors],
};

/** Forgeries of a document that is handed to the forger: of these there are twins. */
const twinned: readonly ForgeryKind[] = [
  'number-digit',
  'number-all-digits',
  'expiry-extended',
  'data-replaced',
  'portrait-replaced',
  'hashes-rewritten',
  'own-authority',
  'namesake-authority',
  'impostor',
] as readonly ForgeryKind[];

/**
 * A document and its bearer. For an honest item the forger's choice is drawn first, and the document that he would have
 * altered is shown as issued. So the forgery is the only difference between the two.
 */
export const documentItems: GeneratorOf = (difficulty) => {
  const make = (ask: Ask): Made => {
    const { source, target, referral } = ask;
    const kind = ask.surface as ForgeryKind;
    const base = basesOf(kind, referral, source);
    const [first] = base.makings;
    const worn = isFirstLine(kind) && source.child('worn').chance(100);
    const shown = (makings: Makings): DocumentMaterial => ({
      kind: 'document',
      on: itemDay,
      at: `${itemDay}T12:00:00Z`,
      documents: makings.map((making) => pieceOf(making, source.child('label').letters(12), worn)),
      live: pictureOf(
        'live.jpg',
        livePicture(
          makings[0].portrait,
          target && kind === 'impostor' ? 'other' : 'holder',
          difficulty,
          source,
        ),
      ),
      said: sayings(referral, isMinor(first), source),
    });
    const twin = ask.twin ? ([otherBearer(first, itemOffices(), source)] as const) : undefined;
    const evidence = kind === 'impostor' ? ['bearer.face'] : base.forged.shows;
    return {
      material: shown(target ? base.forged.makings : base.makings),
      evidence: target ? evidence : [],
      about: {
        nationality: first.particulars.nationality,
        sex: first.particulars.bearer.sex,
        birthDate: first.particulars.bearer.birth,
        origin: first.particulars.facts.state,
      },
      ...(twin === undefined
        ? {}
        : { twin: shown(target ? forge(kind, source, twin[0]).makings : twin) }),
    };
  };
  return {
    surfaces: surfaces[difficulty],
    twinned: twinned.filter((kind) => surfaces[difficulty].includes(kind)),
    referrals: ['asylum', 'child', 'victim'],
    make,
  };
};

const isFirstLine = (kind: ForgeryKind): boolean =>
  forgeryKindEntries[kind].line === 'first' || kind === 'impostor';

const forge = (kind: ForgeryKind, source: Stream, given?: Making): Forged =>
  forgers[kind]({
    offices: itemOffices(),
    source: source.child('forger'),
    ...(given === undefined ? {} : { given }),
  });

interface Bases {
  readonly forged: Forged;
  /** The same documents as their states issued them. */
  readonly makings: Makings;
}

/** What a forger makes, and of what; of somebody as old as the referral asks. */
const basesOf = (kind: ForgeryKind, referral: Ask['referral'], source: Stream): Bases => {
  for (let attempt = 0; ; attempt++) {
    const forged = forge(kind, source.child(attempt));
    const [first, ...rest] = forged.makings;
    if (referral !== undefined && isMinor(first) !== (referral === 'child')) continue;
    const again = ({ particulars }: Making): Making => issue(itemOffices(), particulars);
    const makings: Makings = [again(first), ...rest.map((one) => again(goesWith(one, first)))];
    // Twins are forged from what is given: so is the item itself, to be equal.
    return { makings, forged: twinned.includes(kind) ? forge(kind, source, makings[0]) : forged };
  }
};

/** A visa or permit as it would be had it been issued to the holder of the passport that it lies beside. */
const goesWith = (one: Making, { particulars: passport }: Making): Making => {
  const { visa } = one.particulars;
  const { bearer, groups, nationality, number } = passport;
  return {
    ...one,
    particulars: {
      ...one.particulars,
      bearer,
      groups,
      nationality,
      name: latinName(groups),
      ...(visa === undefined ? {} : { visa: { ...visa, passportNumber: number } }),
    },
  };
};

const isMinor = ({ particulars: { bearer } }: Making): boolean => ageOn(bearer.birth, itemDay) < 18;
