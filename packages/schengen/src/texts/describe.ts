import type { Say } from '@amirani/core/words';
import type { SchengenWord } from '../words.gen.ts';

/** The name of a condition, or the code itself if unknown. */
export const describeCondition = (code: string, say: Say<SchengenWord>): string => {
  const name = `${code}.name`;
  return say.has(name) ? say(name) : code;
};

/** What a condition is called as the ground of a refusal: that it is not met; where it can be none, what the condition is called. */
export const describeGround = (code: string, say: Say<SchengenWord>): string => {
  const ground = `${code}.ground`;
  return say.has(ground) ? say(ground) : describeCondition(code, say);
};
