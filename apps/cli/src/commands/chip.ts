import { readFile, stat } from 'node:fs/promises';
import { civilDateOf, parseCivilDate } from '@amirani/core';
import { type ChipVerification, examineChip, type GivenFile } from '@amirani/documents/chip';
import { readMrz } from '@amirani/documents/mrz';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore, type TrustInput, type TrustStore } from '@amirani/documents/trust';
import { type Command, parse, usage } from '../command.ts';
import { explainChip } from '../explain/chip.ts';
import { chipRecord } from '../explain/chip-record.ts';
import { type ExitCode, Refusal, systemReason } from '../refusal.ts';

/** Verifies the files of a chip; keeps nothing. */
export const chip: Command = {
  help: `Usage: amirani chip verify --sod F [--dg F]... [--zip F] [--transcript F]...
                          [--list F]... [--anchor F]... [--csca F]... [--crl F]... [--signer F]...
                          [--mrz TEXT|FILE] [--at DATE] [--duty] [--json]

Verifies the files of a passport's chip without a server and keeps nothing: the signature of EF.SOD, the way from its
signer to an anchor, every data group's hash, EF.COM, EF.CardAccess and EF.CardSecurity, and recorded active and chip
authentication. A data group that is not given is not supported.

  --sod F         EF.SOD
  --dg F          a data group, EF.COM, EF.CardAccess or EF.CardSecurity; known by its tag or its name
  --zip F         a ZIP archive of such files
  --transcript F  what a reader recorded of the chip's authentication (docs/reference/chip-transcript.schema.json)
  --list F        a master list or LDIF file; it counts where its signer leads to an anchor
  --anchor F      a certificate that you chose: it vouches for lists and documents
  --csca F        a certificate that you chose: it vouches for documents alone
  --crl F         a revocation list
  --signer F      a certificate of a document signer, where EF.SOD holds none
  --mrz ZONE      the printed machine readable zone, to compare with DG1
  --at DATE       the day, or the instant in UTC, at which all is judged (default: now)
  --duty          refuse whatever carries a code of the synthetic world
  --json          one object; its schema is docs/reference/chip-verify.schema.json

Exit code 2 where a file cannot be read or none is a file of a chip. What is found never changes the exit code.
`,
  run: async (args, terminal) => {
    const [act, ...rest] = args;
    if (act !== 'verify')
      throw usage('chip', act === undefined ? 'say what to do: verify' : `there is no ${act}`);
    const { values, positionals } = parse('chip', rest, OPTIONS);
    const [stray] = positionals;
    if (stray !== undefined) throw usage('chip', `${stray}: say with an option what it is`);
    const at = instantOf(values.at);
    const [verification, store] = await verify(values, at);
    await terminal.out(
      values.json
        ? `${JSON.stringify(chipRecord(verification, store, at), null, 2)}\n`
        : explainChip(verification, store, at),
    );
    if (verification.files.some(looksRight)) return 0 satisfies ExitCode;
    terminal.err(
      'amirani chip: none of these is a file of a chip.\n' +
        '  Kept: nothing was stored or changed.\n' +
        '  Do: give the files as the reader wrote them, one by one or in one ZIP archive.\n',
    );
    return 2 satisfies ExitCode;
  },
};

const OPTIONS = {
  sod: { type: 'string' },
  dg: { type: 'string', multiple: true },
  zip: { type: 'string', multiple: true },
  transcript: { type: 'string', multiple: true },
  list: { type: 'string', multiple: true },
  anchor: { type: 'string', multiple: true },
  csca: { type: 'string', multiple: true },
  crl: { type: 'string', multiple: true },
  signer: { type: 'string', multiple: true },
  mrz: { type: 'string' },
  at: { type: 'string' },
  duty: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

interface Values {
  readonly sod?: string | undefined;
  readonly dg?: readonly string[] | undefined;
  readonly zip?: readonly string[] | undefined;
  readonly transcript?: readonly string[] | undefined;
  readonly list?: readonly string[] | undefined;
  readonly anchor?: readonly string[] | undefined;
  readonly csca?: readonly string[] | undefined;
  readonly crl?: readonly string[] | undefined;
  readonly signer?: readonly string[] | undefined;
  readonly mrz?: string | undefined;
  readonly duty?: boolean | undefined;
}

const verify = async (values: Values, at: string): Promise<[ChipVerification, TrustStore]> => {
  const { sod } = values;
  if ([sod, values.dg, values.zip].every((one) => one === undefined))
    throw usage('chip', 'give --sod, --dg or --zip');
  const files: GivenFile[] = await all(values.zip, values.dg);
  if (sod !== undefined) files.unshift({ ...(await given(sod)), as: 'EF.SOD' });
  const inputs: readonly TrustInput[] = [
    ...(await all(values.anchor)).map((file) => ({ ...file, role: 'anchor' as const })),
    ...(await all(values.csca)).map((file) => ({ ...file, role: 'csca' as const })),
    ...(await all(values.list, values.crl)),
  ];
  const profile = values.duty === true ? 'duty' : 'training';
  const store = runNow(openTrustStore(inputs, { profile, at }), nodeCrypto);
  const referenceDate = dayOf(at);
  const zone =
    values.mrz === undefined ? undefined : readMrz(await zoneText(values.mrz), { referenceDate });
  const examination = {
    files,
    transcripts: await all(values.transcript),
    signers: await all(values.signer),
    store,
    at,
    on: referenceDate,
    ...(zone === undefined ? {} : { zone }),
  };
  return [runNow(examineChip(examination), nodeCrypto), store];
};

/** A file given as EF.SOD is taken for one whatever it is; one that does not even begin like one is no file of a chip. */
const looksRight = ({ file, bytes }: ChipVerification['files'][number]): boolean =>
  file !== 'EF.SOD' || bytes[0] === 0x77 || bytes[0] === 0x30;

/** A day stands for its noon: validity of certificates is counted in instants. */
const instantOf = (text: string | undefined): string => {
  if (text === undefined) return `${new Date().toISOString().slice(0, 19)}Z`;
  const date = parseCivilDate(text);
  if (date.ok) return `${date.value}T12:00:00Z`;
  const form = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.exec(text);
  if (form?.[1] === undefined || !parseCivilDate(form[1]).ok)
    throw usage('chip', `--at must be a day such as 2026-03-31, not ${text}`);
  return text;
};

const dayOf = (at: string) => civilDateOf(new Date(at));

const all = async (...lists: readonly (readonly string[] | undefined)[]): Promise<GivenFile[]> => {
  const files: GivenFile[] = [];
  for (const name of lists.flatMap((list) => list ?? [])) files.push(await given(name));
  return files;
};

/** More than any chip or list has; what is larger is something else. */
const MOST_BYTES = 1 << 28;

const given = async (name: string): Promise<GivenFile> => {
  try {
    const { size } = await stat(name);
    if (size > MOST_BYTES) throw tooLarge(name, size);
    const bytes = await readFile(name);
    if (bytes.length === 0) throw unreadable(name, 'is empty');
    return { name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreadable(name, `cannot be read: ${systemReason(error)}`);
  }
};

const unreadable = (name: string, what: string): Refusal =>
  new Refusal(2, `${name} ${what}`, 'nothing was stored or changed.', 'check its path and rights.');

const tooLarge = (name: string, size: number): Refusal =>
  new Refusal(
    2,
    `${name} has ${size} bytes: it is no file of a chip and no list`,
    'nothing was stored or changed.',
    'give the files of one chip.',
  );

/** The zone itself, or the file that holds it. */
const zoneText = async (text: string): Promise<string> => {
  if (text.includes('<')) return text.replaceAll('\\n', '\n');
  const { bytes } = await given(text);
  return new TextDecoder().decode(bytes.subarray(0, 1 << 16));
};
