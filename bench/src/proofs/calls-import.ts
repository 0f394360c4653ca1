import { importCalls } from '@amirani/network/calls';
import { idsOf } from '@desk/investigations/server/imports/plan.ts';
import { planCalls } from '@desk/investigations/server/imports/plan-calls.ts';
import { coveredNumbers, period, plantedTable } from '../calls-import/planted-table.ts';
import type { Proof } from '../proof.ts';

const ROWS = Number(process.env['AMIRANI_PROVE_ROWS']) || 1_000_000;
/** What an exhibit may have at most to be imported on the server. */
const MOST_BYTES = 32 * 1024 * 1024;
const MIB = 2 ** 20;

/** A million rows of calls: every planted fault is counted exactly, no row is lost; what it takes of processor and memory. */
export const callsImportProof: Proof = {
  name: 'calls-import',
  run: async () => {
    const [text, planted] = plantedTable(ROWS, 1);
    const bytes = Buffer.byteLength(text);
    const before = process.memoryUsage().rss;
    const read = measured(() =>
      importCalls(
        text,
        { authority: 'court', number: '1', numbers: coveredNumbers, ...period },
        { mapping: {} },
      ),
    );
    const { rows, calls, refused, problems } = read.value;
    const count = (code: string): number => problems.filter((one) => one.code === code).length;
    const found = {
      rows,
      otherNumbers: refused.numbers,
      otherPeriod: refused.period,
      rounded: count('network.call.number-rounded'),
      selfCalls: count('network.call.self'),
    };
    const named = found.otherNumbers + found.otherPeriod + found.rounded + found.selfCalls;
    const lost = rows - calls.length - named;
    const readPeak = peakOf() - before / MIB;
    const part = text.slice(0, text.lastIndexOf('\n', MOST_BYTES) + 1);
    const plan = measured(() =>
      planCalls(
        part,
        { columns: {}, grading: { source: 'B', information: '2' } },
        {
          ...{
            id: 'o',
            caseId: 'case',
            authority: 'court',
            number: '1',
            numbers: [...coveredNumbers],
          },
          ...{ fromTime: new Date(`${period.from}`), toTime: new Date('2026-07-01T00:00:00Z') },
          ...{ recordedBy: 'bench', recordedAt: new Date('2026-05-01T00:00:00Z') },
        },
        {
          ...{ exhibit: { id: 'e', number: 1 }, by: 'bench', at: new Date('2026-07-02T00:00:00Z') },
          idOf: idsOf('case', new Uint8Array(32)),
        },
      ),
    );
    return {
      passed: JSON.stringify(found) === JSON.stringify(planted) && lost === 0,
      result: {
        ...{ bytes, planted, found, lost },
        reading: { calls: calls.length, cpuSeconds: read.cpuSeconds, memoryMiB: round(readPeak) },
        largestOnTheServer: {
          ...{ bytes: Buffer.byteLength(part), rows: plan.value.rows },
          ...{ statements: plan.value.statements.length, cpuSeconds: plan.cpuSeconds },
          peakMiB: round(peakOf()),
        },
      },
    };
  },
};

const measured = <T>(work: () => T): { readonly value: T; readonly cpuSeconds: number } => {
  const began = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(began);
  return { value, cpuSeconds: round((user + system) / 1e6) };
};

/** The most memory that the process has had, in MiB. */
const peakOf = (): number => process.resourceUsage().maxRSS / 1024;

const round = (value: number): number => Math.round(value * 10) / 10;
