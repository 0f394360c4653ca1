import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { codeFiles, type Repository } from './repository.ts';

/** Of all functions in code (not tests), 95 in 100 span at most 60 lines. */
export const functionLength = (repo: Repository): readonly Problem[] => {
  const spans = codeFiles(repo)
    .flatMap((path) => repo.source(path).functions.map((span) => ({ path, ...span })))
    .sort((a, b) => b.lines - a.lines);
  const p95 = spans[Math.floor(spans.length * 0.05)]?.lines ?? 0;
  if (p95 <= limits.functionLinesP95) return [];
  return spans
    .filter(({ lines }) => lines > limits.functionLinesP95)
    .map(({ path, line, name, lines }) => ({
      at: `${path}:${line}`,
      text: `${name} spans ${lines} lines; the 95th percentile is ${p95}, at most ${limits.functionLinesP95}`,
    }));
};
