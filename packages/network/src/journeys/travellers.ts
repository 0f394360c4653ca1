import { matchPersons } from '@amirani/names/similarity';
import type { JourneyRow } from './disclosure.ts';

/** Why two rows are held for one traveller. */
export interface SameTraveller {
  readonly rows: readonly [string, string];
  /** From 0 to 1, of `matchPersons`. */
  readonly score: number;
  readonly sameDocument: boolean;
  /** How the words of the two names meet, where they are not the same: `transliteration CHIKKVIRUA CHIKKVIRWA`. */
  readonly spellings: readonly string[];
}

/** One traveller under all spellings of her name. */
export interface Traveller {
  /** The person as the case knows her, by document; else the document; else the first row. */
  readonly id: string;
  readonly rows: readonly JourneyRow[];
  readonly names: readonly string[];
  readonly documents: readonly string[];
  readonly reasons: readonly SameTraveller[];
}

/** A document with names that cannot belong to one person. It does not say who used it. */
export interface SharedDocument {
  readonly document: string;
  readonly names: readonly string[];
}

/** Travellers of a set of rows. */
export interface Travellers {
  readonly travellers: readonly Traveller[];
  readonly sharedDocuments: readonly SharedDocument[];
}

/** With one document, names that are alike so far may be one person's; with none in common they must be alike so far. */
const SAME_DOCUMENT = 0.5;
const OTHER_DOCUMENT = 0.9;

/** Whose a document is, as the case knows it. */
export type HolderOf = (document: string) => string | undefined;

/**
 * Brings rows to travellers across lists that write a name differently: rows of one document, and rows of one date of birth,
 * are compared word by word; the reasons are kept. Rows without either stand alone.
 */
export const travellersOf = (
  rows: readonly JourneyRow[],
  holderOf: HolderOf = () => undefined,
): Travellers => {
  const joined = new Rows(rows);
  const shared = new Map<string, Set<string>>();
  for (const [document, group] of Map.groupBy(rows, (row) => documentOf(row) ?? ''))
    if (document !== '')
      for (const row of group.slice(1)) {
        const first = group[0] as JourneyRow;
        if (joined.compare(first, row, SAME_DOCUMENT)) continue;
        shared.set(document, (shared.get(document) ?? new Set([first.name])).add(row.name));
      }
  for (const [date, group] of Map.groupBy(rows, ({ birthDate }) => birthDate ?? '')) {
    if (date === '') continue;
    // One row a traveller is enough: those of one document are already together.
    const firsts = joined.firsts(group);
    for (const [at, a] of firsts.entries())
      for (const b of firsts.slice(at + 1)) joined.compare(a, b, OTHER_DOCUMENT);
  }
  const reasons = joined.reasonsByGroup();
  return {
    travellers: joined
      .groups()
      .map(([root, group]) => travellerOf(group, reasons.get(root) ?? [], holderOf)),
    sharedDocuments: [...shared].map(([document, names]) => ({ document, names: [...names] })),
  };
};

const travellerOf = (
  group: readonly JourneyRow[],
  reasons: readonly SameTraveller[],
  holderOf: HolderOf,
): Traveller => {
  const documents = [...new Set(group.flatMap((row) => documentOf(row) ?? []))];
  const known = documents.flatMap((document) => holderOf(document) ?? []);
  return {
    id: known[0] ?? documents[0] ?? group[0]?.id ?? '',
    rows: [...group].sort((a, b) => a.day - b.day),
    names: [...new Set(group.map(({ name }) => name))],
    documents,
    reasons,
  };
};

const documentOf = ({ document }: JourneyRow): string | undefined => {
  const plain = document?.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return plain === '' ? undefined : plain;
};

/** Rows that are put together, pair by pair. */
class Rows {
  private readonly reasons: SameTraveller[] = [];
  private readonly root = new Map<string, string>();
  private readonly rows: readonly JourneyRow[];

  constructor(rows: readonly JourneyRow[]) {
    this.rows = rows;
  }

  /** Puts two rows together where they are alike enough; says whether they are together. */
  compare(a: JourneyRow, b: JourneyRow, least: number): boolean {
    if (this.find(a.id) === this.find(b.id)) return true;
    const { score, explanation } = matchPersons(personOf(a), personOf(b));
    const sameDocument = documentOf(a) !== undefined && documentOf(a) === documentOf(b);
    if (score < least) return false;
    this.root.set(this.find(b.id), this.find(a.id));
    this.reasons.push({
      rows: [a.id, b.id],
      score,
      sameDocument,
      spellings: explanation.words
        .filter(({ reason }) => reason !== 'same')
        .map(({ reason, query, entry }) => [reason, ...query, ...entry].join(' ')),
    });
    return true;
  }

  /** One row of each group among these. */
  firsts(rows: readonly JourneyRow[]): readonly JourneyRow[] {
    const seen = new Map<string, JourneyRow>();
    for (const row of rows) if (!seen.has(this.find(row.id))) seen.set(this.find(row.id), row);
    return [...seen.values()];
  }

  groups(): readonly (readonly [string, readonly JourneyRow[]])[] {
    return [...Map.groupBy(this.rows, ({ id }) => this.find(id))];
  }

  reasonsByGroup(): ReadonlyMap<string, readonly SameTraveller[]> {
    return Map.groupBy(this.reasons, ({ rows: [one] }) => this.find(one));
  }

  private find(id: string): string {
    let at = id;
    for (let up = this.root.get(at); up !== undefined; up = this.root.get(at)) at = up;
    return at;
  }
}

const personOf = ({ name, birthDate, document }: JourneyRow) => ({ name, birthDate, document });
