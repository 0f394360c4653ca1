import type { CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import {
  type Check,
  compareSealToMrz,
  compareSealToPassport,
  readSeal,
  type SealInput,
  type SealReading,
  verifySeal,
} from '@amirani/documents/seal';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import {
  bounded,
  type GivenFile,
  givenZone,
  isFile,
  readGivenFile,
} from '@platform/cli/given-file.ts';
import type { ExitCode } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { explainSeal } from './explain/seal.ts';
import { sealRecord } from './explain/seal-record.ts';
import { givenDay, givenInstant, givenMaterial, givenTrust, trustOptions } from './reads.ts';

/** Reads one seal, verifies it and compares it; keeps nothing. */
export const seal: Command = {
  help: `Usage: amirani seal [--signer F]... [--list F]... [--anchor F]... [--csca F]... [--crl F]...
                    [--mrz ZONE|FILE]... [--at DATE] [--duty] [--json] FILE|TEXT

Reads the seal (VDS, VDS-NC, barcode structure) of a visa, a residence permit, an emergency travel document or a
sticker, verifies its signature, and compares it with the zones that are given. FILE is what the scanner wrote: bytes,
text, hexadecimal, Base64 or JSON; TEXT the same in quotes; - standard input.

  --signer F    a certificate that you name as that of a seal signer
  --list F      a master list or LDIF file; it counts where its signer leads to an anchor
  --anchor F    a certificate that you chose: it vouches for lists and documents
  --csca F      a certificate that you chose: it vouches for documents alone
  --crl F       a revocation list
  --mrz ZONE    the zone of the document that bears the seal, or of the passport that it was made for
  --at DATE     the day, or the instant in UTC, at which all is judged (default: now)
  --duty        refuse whatever carries a code of the synthetic world
  --json        one object; its schema is docs/reference/seal.schema.json

Exit code 2 where there is no seal. What is found in one never changes the exit code.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('seal', args, {
      ...trustOptions,
      signer: { type: 'string', multiple: true },
      mrz: { type: 'string', multiple: true },
      at: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const at = givenInstant('seal', values.at);
    const [only, stray] = positionals;
    if (stray !== undefined) throw usage('seal', 'one seal at a time');
    const zones = await Promise.all((values.mrz ?? []).map(givenZone));
    const signers = await givenMaterial(values.signer);
    const store = await givenTrust(values, at);
    const reading = readSeal(await given(only, terminal));
    const verification = runNow(verifySeal(reading, { store, signers, at }), nodeCrypto);
    const referenceDate = givenDay(values.at, at);
    const checks: readonly Check[] = [
      ...verification.checks,
      ...zones.map((zone) => compareWith(reading, zone, referenceDate)),
    ];
    await terminal.out(
      values.json
        ? `${JSON.stringify(sealRecord(reading, verification, checks), null, 2)}\n`
        : explainSeal(reading, verification, checks),
    );
    if (reading.kind !== undefined) return 0 satisfies ExitCode;
    terminal.err(
      'amirani seal: this is no seal, and no file of that name.\n' +
        '  Kept: nothing was stored or changed.\n' +
        '  Do: give what the scanner wrote, best as raw bytes.\n',
    );
    return 2 satisfies ExitCode;
  },
};

/** More than any scanner writes of one symbol. */
const SEAL: GivenFile = { what: 'seal', most: 1 << 20 };

const given = async (what: string | undefined, { stdin }: Terminal): Promise<SealInput> => {
  if (what === undefined || what === '-') {
    if (stdin.isTTY) throw usage('seal', 'no seal is given');
    return new Uint8Array(await bounded(stdin, 'standard input', SEAL));
  }
  return (await isFile(what)) ? new Uint8Array(await readGivenFile(what, SEAL)) : what;
};

/** A passport is compared by its number, where the seal has one; any other zone character by character. */
const compareWith = (reading: SealReading, text: string, referenceDate: CivilDate): Check => {
  const zone = readMrz(text, { referenceDate });
  const isPassport = zone.value('documentCode')?.startsWith('P') ?? false;
  const hasNumber = reading.feature('passportNumber') !== undefined;
  const hasItsZone = reading.feature('mrz')?.value === zone.lines.join('\n');
  return isPassport && hasNumber && !hasItsZone
    ? compareSealToPassport(reading, zone)
    : compareSealToMrz(reading, zone);
};
