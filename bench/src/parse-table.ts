import type { BenchRow } from './parse-types.ts';

/** The rows as a table in text, a line each. */
export const printTable = (rows: readonly BenchRow[]): string => {
  const head = [
    'corpus',
    'reader',
    'result',
    'CPU MB/s',
    'wall MB/s',
    'messages/s',
    '÷ scan',
    '× edifact',
  ];
  const lines = rows.map((row) => [
    row.corpus,
    row.subject,
    row.way,
    row.cpuMegabytes.toFixed(1),
    row.wallMegabytes.toFixed(1),
    row.messagesPerSecond.toFixed(0),
    row.timesScan.toFixed(1),
    row.timesEdifact.toFixed(2),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) =>
          column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .concat('\n'),
    )
    .join('');
};
