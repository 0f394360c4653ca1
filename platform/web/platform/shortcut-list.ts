import { keyMap, places, type ShortcutId } from '@platform/desks/registries.ts';

export type { ShortcutId };

/**
 * Every keyboard shortcut of the workbench, as the desks declare them. A key may have two meanings only on screens that are never
 * shown together: a test says which belong together.
 */
export const shortcutList: readonly { readonly id: ShortcutId; readonly keys: string }[] = [
  ...keyMap.flatMap(({ keys }) =>
    Object.entries(keys).map(([id, { press }]) => ({ id, keys: press })),
  ),
  ...places.flatMap(({ path, key }) => (key === undefined ? [] : [{ id: path, keys: key }])),
] as readonly { readonly id: ShortcutId; readonly keys: string }[];

/** The keys of a shortcut, for a hint beside the control that does the same. */
export const keysOf = (id: ShortcutId): string =>
  shortcutList.find((shortcut) => shortcut.id === id)?.keys ?? '';
