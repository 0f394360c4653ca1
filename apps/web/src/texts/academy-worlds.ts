import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { say } from './say.ts';

/** Recipes of worlds: what they are called, and what is in them. */
const recipeTexts: Readonly<
  Record<string, { readonly title: MessageDescriptor; readonly summary: MessageDescriptor }>
> = {
  lesson: {
    title: msg`Everything, often`,
    summary: msg`Every module, planted often enough for one lesson`,
  },
  border: {
    title: msg`Everything, as rare as at a border`,
    summary: msg`Every module, planted as seldom as at a real border: most travellers are honest`,
  },
  documents: {
    title: msg`Documents and bearers`,
    summary: msg`Altered documents, genuine ones got by fraud, and bearers who look alike`,
  },
  stays: {
    title: msg`Stays`,
    summary: msg`Stays that were too long beside stays that end within their ninety days`,
  },
  protection: {
    title: msg`People who need protection`,
    summary: msg`Who asks for asylum, children with somebody unclear, groups that are led`,
  },
};

/** Modules of worlds, by their ids. */
export const moduleTexts: Readonly<Record<string, MessageDescriptor>> = {
  'altered-document': msg`A document that somebody altered`,
  'asks-protection': msg`Somebody who asks for protection`,
  'child-with-unclear-companion': msg`A child with a companion who is not family`,
  'escorted-group': msg`A group that is smuggled, with an escort`,
  'everyday-pair': msg`Two who travel together`,
  'everyday-traveller': msg`Somebody who travels alone`,
  'genuine-by-fraud': msg`A genuine document obtained by fraud`,
  'honest-family': msg`A family with children`,
  'honest-frequent-traveller': msg`Somebody who is often in the area`,
  'impostor-look-alike': msg`An impostor with the genuine document of somebody alike`,
  overstayer: msg`Somebody who stayed too long`,
};

/** Dials of modules: the people whose share is changed. */
export const dialTexts: Readonly<Record<string, MessageDescriptor>> = {
  'altered-document.careful': msg`Forgers who put every check digit right`,
  'asks-protection.otherName': msg`Those whom the carrier has under a name written otherwise`,
  'child-with-unclear-companion.denies': msg`Companions who deny the child`,
  'everyday-pair.twoBookings': msg`Pairs who book apart and pay with one card`,
  'honest-frequent-traveller.asksForWork': msg`Frequent travellers who are asked for their last journey`,
  'impostor-look-alike.knowsTheYear': msg`Impostors who know the holder’s year of birth`,
  'overstayer.denies': msg`Overstayers who are asked and deny the stay`,
};

/** What is planted, by the technique that the ledger names. */
export const plantTexts: Readonly<Record<string, MessageDescriptor>> = {
  'number-digit': msg`One digit of the number changed`,
  'birth-date-in-print': msg`Date of birth changed on the page`,
  'expiry-in-print-and-zone': msg`Validity extended on the page and in the zone`,
  'name-in-print-and-zone': msg`Name changed on the page and in the zone`,
  'portrait-over-chip': msg`Portrait replaced on the page, not in the chip`,
  'portrait-without-chip': msg`Portrait replaced under a lifted laminate`,
  'asks for protection': msg`Asks for protection`,
  'child without consent of a parent': msg`Child without the consent of a parent`,
  'denies the child': msg`Denies the child`,
  'escort of others who do not come back': msg`Escort of others who do not come back`,
  'obtained by fraud': msg`Document obtained by fraud`,
  'look-alike': msg`Look-alike of the holder`,
  "does not know the holder's year of birth": msg`Does not know the holder’s year of birth`,
  'stay of more than 90 days in 180': msg`Stay of more than 90 days in 180`,
  'denies a stay that is stamped': msg`Denies a stay that is stamped`,
};

/** Who sees a plant at the least. */
export const sightTexts: Readonly<Record<string, MessageDescriptor>> = {
  first: msg`First line`,
  second: msg`Second line`,
  forensic: msg`Laboratory`,
  none: msg`Nobody`,
};

/** By what a plant is seen. */
export const traceTexts: Readonly<Record<string, MessageDescriptor>> = {
  'zone.check-digit': msg`A check digit of the zone`,
  'zone.print-differs': msg`Zone against print`,
  'chip.data-differs': msg`Chip against zone`,
  'chip.portrait-differs': msg`Portrait in the chip against the printed one`,
  'bearer.portrait-differs': msg`Bearer against portrait`,
  'laboratory.laminate-lifted': msg`Laminate that was lifted`,
  'stay.exceeded': msg`Stamps, counted`,
  'answer.contradicts': msg`An answer against the record`,
  'consent.missing': msg`Consent that is missing`,
  'asked.for-help': msg`A request for help`,
  'carrier.differs': msg`Data of the carrier against the document`,
  'journeys.escort': msg`Journeys of an escort`,
  'contacts.shared': msg`A contact that bookings share`,
};

/** What a recipe is called; its id where no words are known. */
export const recipeTitle = (i18n: I18n, id: string): string =>
  i18n._(recipeTexts[id]?.title ?? { id });

/** What is in the worlds of a recipe. */
export const recipeSummary = (i18n: I18n, id: string): string =>
  i18n._(recipeTexts[id]?.summary ?? { id });

/** By what a plant is seen and on which desk, of `documents: chip.data-differs`. */
export const traceText = (i18n: I18n, trace: string): string => {
  const [desk = '', code = ''] = trace.split(': ', 2);
  return `${say(i18n, traceTexts, code)} (${say(i18n, traceDeskTexts, desk)})`;
};

/** On which desk it is seen. */
export const traceDeskTexts: Readonly<Record<string, MessageDescriptor>> = {
  checkpoint: msg`Checkpoint`,
  documents: msg`Documents`,
  schengen: msg`Stays and conditions`,
  travellers: msg`Travellers`,
  investigations: msg`Investigations`,
};

/** What a world holds. */
export const worldCountTexts: Readonly<Record<string, MessageDescriptor>> = {
  flights: msg`Flights`,
  travellers: msg`Travellers`,
  records: msg`Records`,
};
