/** A change of a certificate or of what stands around it, with where and how. */
export interface Tampering {
  readonly at: string;
  readonly kind: string;
  readonly value: unknown;
}

type Path = readonly string[];

/** Every object, list and leaf of a value. */
const paths = (value: unknown, at: Path = []): readonly Path[] =>
  value !== null && typeof value === 'object'
    ? [at, ...Object.entries(value).flatMap(([key, part]) => paths(part, [...at, key]))]
    : [at];

const part = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((of, key) => Reflect.get(of as object, key), value);

/** The value with one part changed; a part that becomes undefined is taken out. */
const changed = (value: unknown, path: Path, to: unknown): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return to;
  if (Array.isArray(value)) {
    const copy = value.map((one: unknown, at) =>
      String(at) === first ? changed(one, rest, to) : one,
    );
    return copy.filter((one) => one !== undefined);
  }
  const after = changed(Reflect.get(value as object, first), rest, to);
  const others = Object.entries(value as object).map(([key, one]) =>
    key === first ? [key, after] : [key, one],
  );
  return Object.fromEntries(others.filter(([, one]) => one !== undefined));
};

/** The changes of a text that mean something else, by name. `random` is from 0 up to, without, 1. */
const ofText = (text: string, random: () => number): Readonly<Record<string, unknown>> => {
  const at = Math.floor(random() * text.length);
  const letter = text[at] ?? '';
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return {
    'letter changed': `${text.slice(0, at)}${letter === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`,
    'case changed':
      other === letter ? `${text}A` : `${text.slice(0, at)}${other}${text.slice(at + 1)}`,
    'letter doubled': `${text.slice(0, at)}${letter}${text.slice(at)}`,
    'letter taken out': `${text.slice(0, at)}${text.slice(at + 1)}`,
    'two letters turned':
      text[at + 1] === undefined || text[at + 1] === letter
        ? `x${text}`
        : `${text.slice(0, at)}${text[at + 1]}${letter}${text.slice(at + 2)}`,
    'space put before': ` ${text}`,
    'space put after': `${text} `,
    'a like letter of another script': text.replace(/[aeopcx]/, (latin) =>
      String('аеорсх'['aeopcx'.indexOf(latin)]),
    ),
    'cut to half': text.slice(0, Math.floor(text.length / 2)),
    emptied: '',
    nothing: null,
    'taken out': undefined,
    'made a number': 7,
    'made a list of two': [text, `${text}2`],
    'made an object': { id: 'urn:x:1' },
  };
};

/** All changes of one certificate of every kind at every place, in their order. */
export const everyTampering = (credential: unknown, random: () => number): readonly Tampering[] =>
  paths(credential).flatMap((path) => {
    const value = part(credential, path);
    const changes: Readonly<Record<string, unknown>> =
      typeof value === 'string'
        ? ofText(value, random)
        : typeof value === 'boolean'
          ? { turned: !value, 'taken out': undefined }
          : Array.isArray(value)
            ? {
                'a part more': [...(value as unknown[]), 'urn:x:2'],
                emptied: [],
                'taken out': undefined,
              }
            : {
                'a field more': { ...(value as object), errors: ['missed MRZ'] },
                'a field of the context more': {
                  ...(value as object),
                  description: 'With honours',
                },
                'an id more': { ...(value as object), id: 'urn:x:3' },
                ...(path.length === 0 ? {} : { 'taken out': undefined }),
              };
    return Object.entries(changes)
      .map(([kind, to]) => ({ at: path.join('/'), kind, value: changed(credential, path, to) }))
      .filter(({ value: after }) => JSON.stringify(after) !== JSON.stringify(credential));
  });
