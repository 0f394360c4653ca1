import { say } from '@amirani/web/src/texts/say.ts';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Kinds of events of a sitting. */
const eventTexts: Readonly<Record<string, MessageDescriptor>> = {
  begun: msg`begun`,
  paused: msg`paused`,
  resumed: msg`went on`,
  'value-set': msg`a number was set`,
  injected: msg`a message was sent`,
  shown: msg`an item was shown`,
  opened: msg`a part of the item was opened`,
  decided: msg`decided`,
  voided: msg`an item was taken out`,
  'rolled-back': msg`taken back`,
  'truth-released': msg`truth released`,
  finished: msg`ended`,
};

/** What kind of event it was, in words. */
export const eventText = (i18n: I18n, kind: string): string => say(i18n, eventTexts, kind);
