/**
 * React Aria speaks no Georgian: what it says aloud, by its own component folders and keys.
 * @public aria-locales.ts writes the import into the pages.
 */
export const ka: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  autocomplete: { collectionLabel: 'შემოთავაზებები' },
  components: { selectPlaceholder: 'აირჩიეთ' },
  menu: {
    longPressMessage: 'მენიუს გასახსნელად დააჭირეთ და არ აუშვათ, ან დააჭირეთ Alt + ქვედა ისარს',
  },
  overlays: { dismiss: 'დახურვა' },
  searchfield: { 'Clear search': 'ძიების გასუფთავება' },
};
