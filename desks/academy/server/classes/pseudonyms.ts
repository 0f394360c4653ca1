/** Trees: nobody's name, told apart at a glance and when read out. */
export const pseudonyms: readonly string[] = [
  ...['Alder', 'Apple', 'Ash', 'Aspen', 'Beech', 'Birch', 'Box', 'Cedar', 'Cherry', 'Chestnut'],
  ...['Cypress', 'Elder', 'Elm', 'Fig', 'Fir', 'Hawthorn', 'Hazel', 'Holly', 'Hornbeam', 'Juniper'],
  ...['Larch', 'Laurel', 'Lime', 'Maple', 'Medlar', 'Mulberry', 'Oak', 'Olive', 'Pear', 'Pine'],
  ...['Plane', 'Plum', 'Poplar', 'Quince', 'Rowan', 'Spruce', 'Walnut', 'Willow', 'Yew', 'Zelkova'],
];
