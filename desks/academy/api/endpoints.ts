import { certificateEndpoints } from './certificates.ts';
import { classEndpoints } from './classes.ts';
import { commentEndpoints } from './comments.ts';
import { controlEndpoints } from './control.ts';
import { courseEndpoints } from './courses.ts';
import { launchEndpoints } from './launches.ts';
import { resultEndpoints } from './results.ts';
import { sittingEndpoints } from './sittings.ts';
import { worldEndpoints } from './worlds.ts';

/** Every operation of the academy desk. */
export const academyEndpoints = {
  ...courseEndpoints,
  ...classEndpoints,
  ...sittingEndpoints,
  ...controlEndpoints,
  ...resultEndpoints,
  ...certificateEndpoints,
  ...worldEndpoints,
  ...launchEndpoints,
  ...commentEndpoints,
} as const;
