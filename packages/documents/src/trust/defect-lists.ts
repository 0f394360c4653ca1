import {
  contentOf,
  contextTag,
  type DerNode,
  DerReader,
  hexOf,
  implicitTag,
  isConstructed,
  octetsOf,
  oidOf,
  rawOf,
  smallInteger,
  tags,
  textOf,
  timeOf,
} from '../der/index.ts';
import { serialOf } from '../x509/index.ts';
import { defectTypes } from './defect-types.ts';
import { limits } from './limits.ts';
import type { ListFault } from './list-content.ts';
import type { AffectedDocuments, Instant, KnownDefect } from './model.ts';

/** A known defect before it is known which list it came in and whether that list is trusted. */
export type ReadDefect = Omit<KnownDefect, 'list' | 'source' | 'trust' | 'country'>;

/** A deviation or defect list as it was read. */
export interface DefectListReading {
  readonly version: number;
  /** Object identifier of the digest that identifies certificates, or undefined. */
  readonly digest: string | undefined;
  readonly defects: readonly ReadDefect[];
  readonly fault: ListFault | undefined;
}

/** The content of a deviation list (2.23.136.1.1.7; Doc 9303-12, 10.2). One defect for each description. */
export const readDeviationList = (content: Uint8Array, limit: number): DefectListReading => {
  const list = DerReader.over(content, content.length).enter(tags.sequence);
  const version = smallInteger(list.take(tags.integer)) ?? -1;
  const algorithm = list.maybeEnter(tags.sequence);
  const digest = algorithm === undefined ? undefined : oidOf(algorithm.take(tags.oid));
  const defects: ReadDefect[] = [];
  const deviations = list.enter(tags.set);
  while (deviations.more) {
    const deviation = deviations.enter(tags.sequence);
    const documents = readDocuments(deviation.enter(tags.sequence), digest);
    const descriptions = deviation.enter(tags.set);
    while (descriptions.more) {
      if (defects.length >= limit) return { version, digest, defects: [], fault: 'too-many' };
      const description = descriptions.enter(tags.sequence);
      const text = description.is(tags.oid) ? undefined : textOf(description.next());
      const type = oidOf(description.take(tags.oid));
      const parameters = description.maybe(contextTag(0));
      defects.push(
        defectOf(
          documents,
          type,
          parameters === undefined ? new Uint8Array(0) : contentOf(parameters),
          text,
        ),
      );
    }
  }
  return { version, digest, defects, fault: list.fault };
};

/**
 * The content of a defect list (0.4.0.127.0.7.3.1.5; BSI TR-03129-2, 7.1) of version 1 or 2. One defect for each known defect
 * of a signer.
 */
export const readDefectList = (content: Uint8Array, limit: number): DefectListReading => {
  const list = DerReader.over(content, content.length).enter(tags.sequence);
  const version = smallInteger(list.take(tags.integer)) ?? -1;
  // The guideline has the bare identifier; lists with an algorithm in a sequence are taken, too.
  const digest = list.is(tags.sequence)
    ? oidOf(list.enter(tags.sequence).take(tags.oid))
    : oidOf(list.take(tags.oid));
  const defects: ReadDefect[] = [];
  const signers = list.enter(tags.set);
  while (signers.more) {
    const signer = signers.enter(tags.sequence);
    const documents = readSigner(signer, digest);
    const known = signer.enter(tags.set);
    const ofSigner: KnownType[] = [];
    while (known.more) {
      if (defects.length + ofSigner.length >= limit)
        return { version, digest, defects: [], fault: 'too-many' };
      ofSigner.push(readKnown(known));
    }
    const words = signer.more ? textOf(signer.next()) : undefined;
    for (const { type, parameters, description } of ofSigner) {
      const all = [description, words].filter((text) => text !== undefined).join('; ');
      defects.push(defectOf(documents, type, parameters, all === '' ? undefined : all));
    }
  }
  return { version, digest, defects, fault: list.fault };
};

/** Whom an entry is about. One that names no certificate would be about every document, and is a fault. */
const readSigner = (signer: DerReader, digest: string): AffectedDocuments => {
  const pair = signer.maybe(tags.sequence);
  const key = signer.maybe(implicitTag(0)) ?? signer.maybe(contextTag(0));
  const hash = signer.maybe(tags.octetString);
  if (pair === undefined && key === undefined && hash === undefined)
    signer.fail('unexpected', signer.offset);
  return {
    ...(pair === undefined ? {} : { issuerAndSerial: issuerAndSerial(pair) }),
    ...(key === undefined ? {} : { subjectKeyId: hexOf(contentOf(inExplicit(key))) }),
    ...(hash === undefined ? {} : { certificateDigest: hexOf(contentOf(hash)), digest }),
  };
};

interface KnownType {
  readonly type: string;
  readonly parameters: Uint8Array;
  readonly description: string | undefined;
}

const NONE = new Uint8Array(0);

/** KnownDefect of version 1, or KnownDefectV2 under its tag, which hides the SEQUENCE or holds it. */
const readKnown = (known: DerReader): KnownType => {
  const second = known.maybeEnter(contextTag(0));
  if (second === undefined) {
    const defect = known.enter(tags.sequence);
    const type = oidOf(defect.take(tags.oid));
    const parameters = defect.more ? rawOf(defect.next()) : NONE;
    return { type, parameters, description: undefined };
  }
  const defect = second.is(tags.sequence) ? second.enter(tags.sequence) : second;
  const type = oidOf(defect.take(tags.oid));
  const parameters = defect.maybe(contextTag(0));
  const words = defect.maybe(implicitTag(1)) ?? defect.maybe(contextTag(1));
  return {
    type,
    parameters: parameters === undefined ? NONE : contentOf(parameters),
    description: words === undefined ? undefined : plainText(words),
  };
};

const defectOf = (
  documents: AffectedDocuments,
  type: string,
  parameters: Uint8Array,
  description: string | undefined,
): ReadDefect => ({
  documents,
  type,
  name: defectTypes.get(type)?.name ?? type,
  ...(description === undefined ? {} : { description }),
  dataGroups: type.includes('.7.1.') ? [] : integersIn(parameters),
  parameters,
});

const readDocuments = (reader: DerReader, digest: string | undefined): AffectedDocuments => {
  const documentType = reader.maybe(implicitTag(0)) ?? reader.maybe(contextTag(0));
  const byIssuer = reader.maybe(contextTag(1));
  const byKey = reader.maybe(implicitTag(2));
  const byDigest = reader.maybe(implicitTag(3));
  const period = reader.maybeEnter(contextTag(4));
  const dates = period?.is(tags.sequence) === true ? period.enter(tags.sequence) : period;
  const from = dates === undefined ? undefined : instantIn(dates);
  const to = dates === undefined ? undefined : instantIn(dates);
  const numbers = reader.maybeEnter(contextTag(5));
  return {
    ...(documentType === undefined ? {} : { documentType: plainText(documentType) }),
    ...(byIssuer === undefined ? {} : { issuerAndSerial: issuerAndSerial(byIssuer) }),
    ...(byKey === undefined ? {} : { subjectKeyId: hexOf(contentOf(byKey)) }),
    ...(byDigest === undefined
      ? {}
      : { certificateDigest: hexOf(octetsOf(byDigest) ?? new Uint8Array(0)), digest }),
    ...(from === undefined ? {} : { issuedFrom: from }),
    ...(to === undefined ? {} : { issuedTo: to }),
    ...(numbers === undefined ? {} : { documentNumbers: numbersIn(numbers) }),
  };
};

/** A period whose days cannot be read would be about documents of any day: a fault of the whole list. */
const instantIn = (dates: DerReader): Instant | undefined => {
  const node = dates.next();
  const at = timeOf(node)?.at;
  if (at === undefined) dates.fail('content', node.start);
  return at;
};

/** Without fillers, as they are looked up. A list of more is a fault of the whole list. */
const numbersIn = (reader: DerReader): ReadonlySet<string> => {
  const numbers = new Set<string>();
  const list =
    reader.is(tags.set) || reader.is(tags.sequence) ? reader.into(reader.next()) : reader;
  while (list.more) {
    const node = list.next();
    const text = textOf(node);
    if (text === undefined) continue;
    if (numbers.size >= limits.documentNumbers) {
      list.fail('size', node.start);
      break;
    }
    numbers.add(text.replaceAll('<', '').trim().toUpperCase());
  }
  return numbers;
};

const issuerAndSerial = (node: DerNode): { issuer: Uint8Array; serial: string } => {
  const reader = DerReader.inside(node);
  const issuer = rawOf(reader.take(tags.sequence));
  return { issuer, serial: serialOf(reader.take(tags.integer)) };
};

/** A string whose tag is hidden by an implicit one, or that stands inside an explicit one. */
const plainText = (node: DerNode): string =>
  isConstructed(node.tag)
    ? (textOf(inExplicit(node)) ?? '')
    : new TextDecoder().decode(contentOf(node));

/** What stands inside an explicit tag; an element under an implicit one is it itself. */
const inExplicit = (node: DerNode): DerNode =>
  isConstructed(node.tag) ? DerReader.inside(node).next() : node;

/** Data groups in parameters: one INTEGER, or several in sets and sequences. */
const integersIn = (parameters: Uint8Array): readonly number[] => {
  const found: number[] = [];
  const open = [DerReader.over(parameters)];
  for (let reader = open.pop(); reader !== undefined; reader = open.pop())
    while (reader.more && found.length < MOST_GROUPS) {
      const node = reader.next();
      if (node.tag === tags.set || node.tag === tags.sequence) open.push(DerReader.inside(node));
      const value = node.tag === tags.integer ? smallInteger(node) : undefined;
      if (value !== undefined && value >= 1 && value <= 21) found.push(value);
    }
  return found;
};

const MOST_GROUPS = 64;
