import type { Material } from '@amirani/scenario/items';
import { z } from 'zod';
import { academyWords } from './words.ts';

/**
 * What a trainee sees of an item, by its kind; its shape is `Material` of `@amirani/scenario/items`. Of its truth it holds nothing:
 * the two never were one object.
 */
export const MaterialSchema = z
  .looseObject({ kind: z.enum(academyWords.materialKinds) })
  .meta({ id: 'AcademyMaterial' }) as unknown as z.ZodType<Material, Material>;
