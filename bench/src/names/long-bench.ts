import { print } from './bench.ts';
import { type JointListOptions, longList } from './joint-list.ts';
import { type Measurement, measure } from './measure.ts';
import { OurIndex } from './our-index.ts';

/**
 * Our index alone on a list that no peer holds: ten million entries as in life, where a common name stands many times, so
 * that a name alone does not tell who is meant. What counts is the time and the memory.
 */
export const benchLongList = async (
  seed: number,
  options: JointListOptions,
): Promise<Measurement> => {
  const { entries, queries, warmUp } = longList(seed, options);
  const result = await measure(new OurIndex(), entries, queries, warmUp);
  print(`seed ${seed}, ${options.size} entries as in life (the build with making them)`, [result]);
  return result;
};
