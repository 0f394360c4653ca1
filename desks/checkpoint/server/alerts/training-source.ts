import {
  type Alert,
  type AlertCategory,
  type AlertKind,
  type AlertQuestion,
  type AlertSource,
  alertKinds,
} from '@amirani/checkpoint';
import { toMrzName } from '@amirani/names/scripts';

/** An alert that the training world plants: on a document, or on a person. */
export interface PlantedAlert {
  readonly kind: AlertKind;
  readonly category: AlertCategory;
  readonly reference: string;
  readonly surname?: string | undefined;
  /** `2026-03-31`. */
  readonly dateOfBirth?: string | undefined;
  readonly documentNumber?: string | undefined;
  /** As the zone has it: `QVR`. */
  readonly documentIssuer?: string | undefined;
  /** Of an entry ban: the State whose it is. */
  readonly state?: string | undefined;
}

/** What the training world has planted. */
export interface PlantedAlerts {
  readonly alerts: readonly PlantedAlert[];
}

/**
 * The sources of alerts of the training world, one of each kind. An alert is hit by the number and issuer of its document, or
 * by its surname as zones write it together with its date of birth: exactly, or not at all.
 */
export const trainingSources = ({ alerts }: PlantedAlerts): readonly AlertSource[] =>
  alertKinds.map((kind) => {
    const planted = indexed(alerts.filter((alert) => alert.kind === kind));
    return {
      kind,
      ask: async (question) => {
        const found = new Set(keysOf(question).flatMap((key) => planted.get(key) ?? []));
        return found.size === 0
          ? { state: 'no-hit' }
          : { state: 'hit', alerts: [...found].map(shown) };
      },
    };
  });

const indexed = (alerts: readonly PlantedAlert[]): ReadonlyMap<string, readonly PlantedAlert[]> => {
  const index = new Map<string, PlantedAlert[]>();
  for (const alert of alerts)
    for (const key of keysOf(alert)) index.set(key, [...(index.get(key) ?? []), alert]);
  return index;
};

/** By what an alert is found. */
const keysOf = ({
  surname,
  dateOfBirth,
  documentNumber,
  documentIssuer,
}: Omit<AlertQuestion, 'on'>): readonly string[] => [
  ...(documentNumber === undefined || documentIssuer === undefined
    ? []
    : [`document ${plain(documentIssuer)} ${plain(documentNumber)}`]),
  ...(surname === undefined || dateOfBirth === undefined
    ? []
    : [`person ${zoneForm(surname)} ${dateOfBirth}`]),
];

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** A surname as a zone writes it (Doc 9303-3, 4.6 and section 6). */
const zoneForm = (surname: string): string =>
  toMrzName({ primary: surname }).groups.flat().join('<');

const shown = ({ category, reference, state }: PlantedAlert): Alert => ({
  category,
  reference,
  ...(state === undefined ? {} : { state }),
});
