/**
 * A neutral emblem of our own: two mountains under an arch in a dashed frame, which says that something belongs here and is
 * nobody's sign. 3 to 2, as the place of a flag is.
 */
export const placeholderEmblem = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80" width="120" height="80">
<rect x="1" y="1" width="118" height="78" rx="4" fill="#f3f6f9" stroke="#5b6b7a" stroke-width="2" stroke-dasharray="6 4"/>
<path d="M34 30a26 26 0 0 1 52 0" fill="none" stroke="#5b6b7a" stroke-width="3"/>
<path d="M18 66 46 32l14 17 14-17 28 34z" fill="#5b6b7a"/>
<path d="m38.200 41.500 7.800-9.500 7.800 9.500-7.800 5zM66.200 41.500l7.800-9.500 7.800 9.500-7.800 5z" fill="#f3f6f9"/>
</svg>
`;
