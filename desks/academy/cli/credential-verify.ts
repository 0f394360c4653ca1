import { text } from 'node:stream/consumers';
import {
  didKeyDocument,
  type IssuerDocument,
  issuerDocumentOf,
  verifyCredential,
} from '@amirani/academy/credential';
import { givenInstant } from '@desk/documents/cli/reads.ts';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { type GivenFile, isFile, readGivenFile } from '@platform/cli/given-file.ts';
import { type ExitCode, Refusal } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { explainCredential } from './explain/credential.ts';

/** Verifies one certificate; fetches and keeps nothing. */
export const credentialVerify: Command = {
  help: `Usage: amirani credential verify [--issuer ID|FILE]... [--status FILE]... [--at DATE] [--json] FILE|TEXT|-

Verifies a certificate of the academy (Open Badges 3.0) without a network: its form, its proof, who issued it, its period
and whether it was withdrawn. FILE is the certificate; TEXT the text of its QR code in quotes; - standard input.

  --issuer I    an issuer that you know: did:key:…, or a file with its keys (a controlled identifier document)
  --status F    a list of withdrawals
  --at DATE     the day, or the instant in UTC, at which all is judged (default: now)
  --json        one object; its schema is docs/reference/credential-verify.schema.json

What you do not give is said to be unknown. Exit code 2 where there is no certificate. What is found in one never changes
the exit code.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('credential verify', args, {
      issuer: { type: 'string', multiple: true },
      status: { type: 'string', multiple: true },
      at: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const [only, stray] = positionals;
    if (stray !== undefined) throw usage('credential verify', 'one certificate at a time');
    const at = givenInstant('credential verify', values.at);
    const issuers = values.issuer && (await Promise.all(values.issuer.map(givenIssuer)));
    const statusLists = await Promise.all((values.status ?? []).map(givenJson));
    const verification = await verifyCredential(await given(only, terminal), {
      at,
      statusLists,
      ...(issuers === undefined ? {} : { issuers }),
    });
    await terminal.out(
      values.json ? `${JSON.stringify(verification, null, 2)}\n` : explainCredential(verification),
    );
    if (verification.checks[0]?.code !== 'credential.form.unreadable') return 0 satisfies ExitCode;
    terminal.err(
      'amirani credential verify: this is no certificate, and no file of that name.\n' +
        '  Kept: nothing was stored or changed.\n' +
        '  Do: give the file of the certificate, or the whole text of its QR code.\n',
    );
    return 2 satisfies ExitCode;
  },
};

const CERTIFICATE: GivenFile = { what: 'certificate', most: 1 << 16 };
const LIST: GivenFile = { what: 'list of withdrawals or document of an issuer', most: 1 << 22 };

const given = async (what: string | undefined, { stdin }: Terminal): Promise<string> => {
  if (what === undefined || what === '-') {
    if (stdin.isTTY) throw usage('credential verify', 'no certificate is given');
    return (await text(stdin)).trimEnd();
  }
  if (!(await isFile(what))) return what;
  // A reader of codes ends its line; no certificate does.
  return new TextDecoder().decode(await readGivenFile(what, CERTIFICATE)).trimEnd();
};

/** @throws Refusal (exit code 2) if a file is not JSON. */
const givenJson = async (path: string): Promise<unknown> => {
  const bytes = await readGivenFile(path, LIST);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new Refusal(
      2,
      `${path} is no JSON`,
      'nothing was stored or changed.',
      'give the file as the academy wrote it.',
    );
  }
};

/** @throws Refusal (exit code 2) where it is neither an id with its key nor a document with keys. */
const givenIssuer = async (what: string): Promise<IssuerDocument> => {
  const document = what.startsWith('did:key:')
    ? didKeyDocument(what)
    : issuerDocumentOf(await givenJson(what));
  if (document !== undefined) return document;
  throw new Refusal(
    2,
    `${what} names no issuer with a key`,
    'nothing was stored or changed.',
    'give the id of the issuer, did:key:z6Mk…, or the file with its keys.',
  );
};
