import { reportService } from '@platform/server/test/services.ts';
import { findChromium } from './prepare.ts';

/** For the tests of screens: says where Chromium is missing; CI fails without it. */
export const setup = (): void => {
  if (findChromium() !== undefined) return;
  if (process.env['CI'] !== undefined) throw new Error('CI needs Chromium');
  reportService({ name: 'Chromium', missing: true });
};
