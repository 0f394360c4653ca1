import { createHash } from 'node:crypto';
import {
  type Course,
  type CourseBlock,
  hasFeedback,
  prevalenceOf,
  withPlannedHints,
} from '@amirani/academy/courses';
import { type Block, type Exercise, type Inject, sealOf } from '@amirani/academy/exercise';
import type { Objective, Role } from '@amirani/academy/exercise/objectives';
import { type ItemMaterial, type Items, mixedIn } from '@amirani/scenario/items';
import type { AcademyRoom } from '../room.ts';

/** A sitting that is made and not yet begun: material and truth apart. */
export interface PreparedSitting {
  readonly exercise: Exercise;
  readonly materials: readonly ItemMaterial[];
  readonly salt: string;
  readonly seed: Buffer;
  readonly seal: string;
}

/** What a sitting is made of. */
export interface SittingPlan {
  readonly id: string;
  readonly course: Course;
  readonly blocks: readonly CourseBlock[];
  readonly injects: readonly Inject[];
  readonly roles?: readonly Role[];
  readonly objectives?: readonly Objective[];
  /** The secret of another sitting, for the same items; one of its own where absent. */
  readonly seed?: Buffer | undefined;
  /** Items that were taken out of a world, or chosen for one person, by block; as the generator makes them where absent. */
  readonly made?: ReadonlyMap<string, Items> | undefined;
}

/**
 * Makes the items of a sitting from a secret of 256 bits that stays on the server until the truth is released, and seals what is
 * true of them. Ids are drawn by the generator and say nothing; they begin with the sitting's, so that those of two sittings
 * are never one.
 */
export const prepareSitting = (
  {
    id,
    course,
    blocks,
    injects,
    roles = [],
    objectives = [],
    seed: shared,
    made: given,
  }: SittingPlan,
  { makeItems, handWritten, random }: Pick<AcademyRoom, 'makeItems' | 'handWritten' | 'random'>,
): PreparedSitting => {
  const seed = shared ?? random(32);
  const salt = random(32).toString('hex');
  const materials: ItemMaterial[] = [];
  const made = blocks.map((block, at): Block => {
    const count = block.targets + block.others;
    const ready = given?.get(block.id);
    const generated =
      ready ??
      makeItems({
        seed: createHash('sha256').update(seed).update(`\n${block.id}`).digest('hex'),
        kind: course.material,
        count,
        prevalence: prevalenceOf(block),
        difficulty: block.difficulty,
        twins: block.twins,
        hints: block.hints.right + block.hints.wrong > 0,
      });
    // Handwritten items are public, so they are for practice only.
    const { items, truth } =
      block.purpose === 'practice' && ready === undefined
        ? mixedIn(generated, handWritten[course.material] ?? [])
        : generated;
    const named = (item: string): string => `${id.slice(0, 8)}.${at + 1}.${item}`;
    for (const { id: item, material } of items) materials.push({ id: named(item), material });
    return {
      id: block.id,
      kind: hasFeedback(block) ? 'practice' : 'measured',
      items: withPlannedHints(block, truth).map(({ twin, ...item }) => ({
        ...item,
        id: named(item.id),
        ...(twin === undefined ? {} : { twin: named(twin) }),
      })),
    };
  });
  const exercise: Exercise = {
    id,
    blocks: made,
    injects,
    fieldPrevalence: course.fieldPrevalence.share,
    ...(roles.length === 0 ? {} : { roles }),
    ...(objectives.length === 0 ? {} : { objectives }),
  };
  return { exercise, materials, salt, seed, seal: sealOf(exercise, salt) };
};
