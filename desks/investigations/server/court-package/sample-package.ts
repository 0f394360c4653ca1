import { createHash, generateKeyPairSync } from 'node:crypto';
import { signReceipt } from '@amirani/journal/log';
import { nodeSigner } from '@amirani/journal/node';
import type { ExhibitRow, StampRow } from '../evidence/rows.ts';
import type { CustodyStepRow } from '../sql/tables.gen.ts';
import { type CourtPackage, makePackage } from './pack.ts';

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** A package of two exhibits of three, with a time stamp, under a key of its own: what tests and proofs edit. */
export const samplePackage = (): CourtPackage => {
  const pair = generateKeyPairSync('ed25519');
  const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signer = nodeSigner('test.example/journal', pem);
  const exhibit = (number: number, name: string, content: Buffer): ExhibitRow => ({
    id: `exhibit-${number}`,
    caseId: 'case',
    number,
    title: `Exhibit ${number}`,
    name,
    kind: 'file',
    mediaType: 'text/plain',
    state: 'complete',
    bytes: BigInt(content.length),
    sha256: sha256(content),
    enteredBy: 'dato',
    enteredAt: new Date('2026-11-20T10:00:00Z'),
    obtained: { on: '2026-11-19', from: 'driver', by: 'patrol', place: 'pass', basis: 'seizure 3' },
    holder: { kind: 'colleague', account: 'dato' },
    parts: 1,
    received: content.length,
  });
  const contents = [
    Buffer.from(`number,calls\n${'+995555000001,17\n'.repeat(60)}`),
    Buffer.from('a note'),
    Buffer.from('not for this court'),
  ];
  const names = ['Telephone list.csv', 'note.txt', 'other.txt'];
  const rows = contents.map((content, index) => exhibit(index + 1, names[index] ?? '', content));
  const steps: CustodyStepRow[] = [];
  const step = (of: number, what: string, detail: string): void => {
    const previous = steps.at(-1)?.sha256 ?? Buffer.alloc(32);
    const position = steps.length + 1;
    const at = `2026-11-20T10:00:0${position}.000Z`;
    const receipt = signReceipt(sha256(`${position}`), at, signer);
    const content = JSON.stringify({
      format: 'amirani-custody/1',
      case: '2026-0007',
      position,
      exhibit: of,
      what,
      by: 'dato',
      at,
      detail,
      receipt,
      previous: previous.toString('hex'),
    });
    steps.push({
      caseId: 'case',
      position,
      exhibit: `exhibit-${of}`,
      content,
      previous,
      sha256: sha256(content),
    });
  };
  for (const row of rows)
    step(row.number ?? 0, 'entered', `sha256 ${row.sha256?.toString('hex')} bytes ${row.bytes}`);
  for (const number of [1, 2]) step(number, 'packed', 'court of Kutaisi');
  const stamp: StampRow = {
    id: 'stamp',
    exhibit: 'exhibit-1',
    result: 'valid' as const,
    serial: '02',
    at: new Date('2026-11-20T11:00:00Z'),
    authority: 'CN=stamps',
    policy: '1.2.3.4.1',
    requestedAt: new Date('2026-11-20T11:00:00Z'),
    requestedBy: 'dato',
  };
  return makePackage(
    {
      case: { year: 2026, number: 7, title: 'Minibuses over the pass' },
      exhibits: rows
        .slice(0, 2)
        .map((row, index) => ({ row, content: contents[index] ?? Buffer.alloc(0) })),
      stamps: [{ stamp, response: Buffer.from('an answer as it came') }],
      steps,
      about: {
        recipient: 'court of Kutaisi',
        reason: 'trial 3/41',
        language: 'en',
        madeAt: '2026-11-25T04:00:00.000Z',
        madeBy: 'dato',
      },
    },
    signer,
  );
};
