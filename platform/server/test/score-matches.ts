import type { TravellerRecord } from '@amirani/messages';
import type { Ledger, Place } from '@amirani/scenario';

/** What the store holds of one traveller in one message. */
export interface ScoredObservation {
  readonly system: 'api' | 'pnr';
  readonly messageId: string;
  readonly ordinal: number;
  readonly travellerId: string;
  readonly record: TravellerRecord;
}

/** How the store's idea of who is who compares with the truth. */
export interface Score {
  /** Places of the ledger that were found in the store, and those that were not. */
  readonly placed: number;
  readonly unplaced: readonly string[];
  /** Travellers that hold two persons: must be none. */
  readonly merged: readonly string[];
  /** Persons that one system holds twice or more. */
  readonly split: readonly string[];
  readonly links: { readonly right: number; readonly wrong: readonly string[] };
  /** Persons in both systems who are not linked. */
  readonly unlinked: readonly string[];
  /** Right links among all links, and among the persons whom both systems know. */
  readonly precision: number;
  readonly recall: number;
}

/** Scores the store against the ledger of a world; `messageIds` gives the stored messages of each file. */
export const scoreMatches = (
  { matches, messages }: Pick<Ledger, 'matches' | 'messages'>,
  messageIds: ReadonlyMap<string, readonly string[]>,
  observations: readonly ScoredObservation[],
  links: readonly { readonly apiId: string; readonly pnrId: string }[],
): Score => {
  const find = finder(messages, observations);
  const persons = new Map<string, Set<string>>();
  const held: { person: string; api: Set<string>; pnr: Set<string> }[] = [];
  const unplaced: string[] = [];
  let placed = 0;
  for (const match of matches) {
    const own = { person: match.person, api: new Set<string>(), pnr: new Set<string>() };
    for (const system of ['api', 'pnr'] as const)
      for (const place of match[system]) {
        const traveller = find(place, messageIds.get(place.path)?.[place.message]);
        if (traveller === undefined) {
          unplaced.push(`${place.path} ${place.message} ${place.form} ${place.order}`);
          continue;
        }
        placed += 1;
        own[system].add(traveller);
        persons.set(traveller, (persons.get(traveller) ?? new Set()).add(match.person));
      }
    held.push(own);
  }
  const personOf = (id: string): string | undefined => [...(persons.get(id) ?? [])][0];
  const known = links.filter(({ apiId, pnrId }) => persons.has(apiId) && persons.has(pnrId));
  const wrong = known.filter(({ apiId, pnrId }) => personOf(apiId) !== personOf(pnrId));
  const linked = new Set(known.filter((link) => !wrong.includes(link)).map(({ apiId }) => apiId));
  const both = held.filter(({ api, pnr }) => api.size > 0 && pnr.size > 0);
  const unlinked = both.filter(({ api }) => ![...api].some((id) => linked.has(id)));
  const right = known.length - wrong.length;
  return {
    placed,
    unplaced,
    merged: [...persons].filter(([, set]) => set.size > 1).map(([id, set]) => `${id} ${[...set]}`),
    split: held.filter(({ api, pnr }) => api.size > 1 || pnr.size > 1).map(({ person }) => person),
    links: { right, wrong: wrong.map((link) => `${personOf(link.apiId)} ${personOf(link.pnrId)}`) },
    unlinked: unlinked.map(({ person }) => person),
    precision: known.length === 0 ? 1 : right / known.length,
    recall: both.length === 0 ? 1 : (both.length - unlinked.length) / both.length,
  };
};

/**
 * Finds the person at a place: by order among those of its form. Infants of PNRGOV, who do not have their own line, by name: a
 * reader may make one more of them if a document spells the name differently.
 */
const finder = (
  messages: Ledger['messages'],
  observations: readonly ScoredObservation[],
): ((place: Place, messageId: string | undefined) => string | undefined) => {
  const sent = new Map(messages.map((message) => [message.path, message]));
  const stored = Map.groupBy(observations, ({ messageId }) => messageId);
  return ({ path, message, form, order }, messageId) => {
    const held = (stored.get(messageId ?? '') ?? [])
      .filter(({ record }) => formOf(record) === form)
      .sort((a, b) => a.ordinal - b.ordinal);
    if (form !== 'INFT') return held[order]?.travellerId;
    const infants = sent.get(path)?.travellers.filter((one) => one.form === form) ?? [];
    const name = nameOf(infants.filter((one) => one.message === message)[order]);
    return held.find(({ record }) => nameOf(record) === name)?.travellerId;
  };
};

const nameOf = (one: { readonly surname?: string; readonly given?: string } | undefined): string =>
  `${one?.surname ?? ''}/${one?.given ?? ''}`;

/** Infants of PNRGOV have a remark and no line of their own, hence no reference. */
const formOf = (record: TravellerRecord): string => {
  const tag = (record.source['nameAsSent'] ?? record.source['surname'])?.tag ?? '';
  if (tag === 'NAD' || tag === 'PDT') return tag;
  return record.reference === undefined ? 'INFT' : 'TIF';
};
