/**
 * Every keyboard shortcut of the workbench; their words stand in `shell/keyboard-map.tsx`. A key may mean two things only on
 * screens that are never shown together: a test says which belong together.
 */
export const shortcutList = [
  { id: 'palette', keys: 'Mod+K' },
  { id: 'map', keys: '?' },
  { id: 'search', keys: '/' },
  { id: 'desk.travellers', keys: '1' },
  { id: 'desk.messages', keys: '2' },
  { id: 'desk.quarantine', keys: '3' },
  { id: 'desk.oversight', keys: '4' },
  { id: 'desk.documents', keys: '5' },
  { id: 'desk.schengen', keys: '6' },
  { id: 'desk.checkpoint', keys: '7' },
  { id: 'desk.referrals', keys: '8' },
  { id: 'desk.assessment', keys: '9' },
  { id: 'help', keys: 'h' },
  { id: 'help.always', keys: 'F1' },
  { id: 'list.next', keys: 'j' },
  { id: 'list.previous', keys: 'k' },
  { id: 'list.filter', keys: 'f' },
  { id: 'back', keys: 'u' },
  { id: 'show-changes', keys: 'r' },
  { id: 'board.departures', keys: 'd' },
  { id: 'board.arrivals', keys: 'a' },
  { id: 'board.now', keys: 'n' },
  { id: 'traveller.unmask', keys: 'm' },
  { id: 'documents.new', keys: 'b' },
  { id: 'documents.store', keys: 'e' },
  { id: 'faces.same', keys: 's' },
  { id: 'faces.different', keys: 'o' },
  { id: 'faces.unsure', keys: 'q' },
  { id: 'schengen.clear', keys: 'x' },
  { id: 'checkpoint.pass', keys: 'p' },
  { id: 'checkpoint.second-line', keys: 'l' },
  { id: 'checkpoint.hold', keys: 'w' },
  { id: 'papers.holder', keys: 'z' },
  { id: 'papers.return-ticket', keys: 't' },
  { id: 'papers.lodging', keys: 'g' },
  { id: 'papers.insurance', keys: 'i' },
  { id: 'papers.means', keys: 'y' },
  { id: 'papers.consent', keys: 'c' },
  { id: 'papers.all', keys: 'v' },
  { id: 'second-line.take', keys: 't' },
  { id: 'second-line.blind', keys: 'b' },
  { id: 'second-line.note', keys: 'n' },
  { id: 'second-line.pass', keys: 'p' },
  { id: 'second-line.hold', keys: 'w' },
  { id: 'second-line.refuse', keys: 'x' },
  { id: 'referrals.acknowledge', keys: 'a' },
  { id: 'referrals.step', keys: 'n' },
  { id: 'referrals.close', keys: 'c' },
  { id: 'hits.same', keys: 's' },
  { id: 'hits.different', keys: 'o' },
  { id: 'hits.unsure', keys: 'q' },
  { id: 'hits.release', keys: 'g' },
  { id: 'hits.withdraw', keys: 'w' },
  { id: 'hits.lane', keys: 'n' },
] as const satisfies readonly { readonly id: string; readonly keys: string }[];

/** The id of one of {@link shortcutList}. */
export type ShortcutId = (typeof shortcutList)[number]['id'];

/** The keys of a shortcut, for a hint beside the control that does the same. */
export const keysOf = (id: ShortcutId): string =>
  shortcutList.find((shortcut) => shortcut.id === id)?.keys ?? '';
