import {
  type ChipVerification,
  examineChip,
  type GivenFile,
  withKnownDefects,
} from '@amirani/documents/chip';
import { readMrz } from '@amirani/documents/mrz';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore, type TrustStore } from '@amirani/documents/trust';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { givenZone, readGivenFile } from '@platform/cli/given-file.ts';
import { type ExitCode, Refusal } from '@platform/cli/refusal.ts';
import { explainChip } from './explain/chip.ts';
import { chipRecord } from './explain/chip-record.ts';
import {
  givenDay,
  givenInstant,
  givenMaterial,
  givenTrust,
  type TrustValues,
  trustOptions,
} from './reads.ts';

/** Verifies the files of a chip; keeps nothing. */
export const chip: Command = {
  help: `Usage: amirani chip verify --sod F [--dg F]... [--zip F] [--transcript F]...
                          [--list F]... [--anchor F]... [--csca F]... [--crl F]... [--signer F]...
                          [--mrz TEXT|FILE] [--at DATE] [--duty] [--json]

Verifies the files of a passport's chip without a server and keeps nothing: the signature of EF.SOD, the way from its
signer to an anchor, every data group's hash, EF.COM, EF.CardAccess and EF.CardSecurity, and recorded active and chip
authentication. A data group that is not given is not supported.

  --sod F         EF.SOD; of two that differ the signature is undetermined
  --dg F          a data group, EF.COM, EF.CardAccess or EF.CardSecurity; known by its tag or its name
  --zip F         a ZIP archive of such files
  --transcript F  what a reader recorded of the chip's authentication (docs/reference/chip-transcript.schema.json)
  --list F        a master, deviation or defect list, or an LDIF file; it counts where its signer leads to an anchor; or
                  a folder of them, or what \`amirani trust import\` made, with the roles in its manifest
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
    const at = givenInstant('chip', values.at);
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
  ...trustOptions,
  sod: { type: 'string', multiple: true },
  dg: { type: 'string', multiple: true },
  zip: { type: 'string', multiple: true },
  transcript: { type: 'string', multiple: true },
  signer: { type: 'string', multiple: true },
  mrz: { type: 'string' },
  at: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

interface Values extends TrustValues {
  readonly sod?: readonly string[] | undefined;
  readonly dg?: readonly string[] | undefined;
  readonly zip?: readonly string[] | undefined;
  readonly transcript?: readonly string[] | undefined;
  readonly signer?: readonly string[] | undefined;
  readonly mrz?: string | undefined;
  readonly at?: string | undefined;
}

const verify = async (values: Values, at: string): Promise<[ChipVerification, TrustStore]> => {
  const { sod, dg, zip, mrz } = values;
  if (sod === undefined && dg === undefined && zip === undefined)
    throw usage('chip', 'give --sod, --dg or --zip');
  const files: GivenFile[] = [];
  for (const name of sod ?? []) files.push({ name, bytes: await chipFile(name), as: 'EF.SOD' });
  for (const name of [...(dg ?? []), ...(zip ?? [])])
    files.push({ name, bytes: await chipFile(name) });
  const referenceDate = givenDay(values.at, at);
  const zone = mrz === undefined ? undefined : readMrz(await givenZone(mrz), { referenceDate });
  const store = (await givenTrust(values, at)) ?? noTrust(values, at);
  const examination = {
    files,
    transcripts: await givenMaterial(values.transcript),
    signers: await givenMaterial(values.signer),
    store,
    at,
    on: referenceDate,
    ...(zone === undefined ? {} : { zone }),
  };
  const chip = runNow(examineChip(examination), nodeCrypto);
  return [runNow(withKnownDefects(chip, store, zone), nodeCrypto), store];
};

/** A store in which nothing is: every chain is then undetermined. */
const noTrust = ({ duty }: Values, at: string): TrustStore =>
  runNow(openTrustStore([], { profile: duty === true ? 'duty' : 'training', at }), nodeCrypto);

/** An empty file is what a reader leaves that was cut off: nothing was read. */
const chipFile = async (name: string): Promise<Uint8Array> => {
  const bytes = await readGivenFile(name, { what: 'file of a chip', most: 1 << 28 });
  if (bytes.length > 0) return bytes;
  throw new Refusal(2, `${name} is empty`, 'the file is as it was.', 'read the chip again.');
};

/** True if a file may be from a chip. A file given as EF.SOD must begin like one. */
const looksRight = ({ file, bytes }: ChipVerification['files'][number]): boolean =>
  file !== 'EF.SOD' || bytes[0] === 0x77 || bytes[0] === 0x30;
