/** A route as an indicative line: where it is said to begin, what it passes, where it ends. Longitude and latitude. */
export interface RouteLine {
  /** Its name in the monthly table of detections that Frontex publishes. */
  readonly id: string;
  readonly through: readonly (readonly [longitude: number, latitude: number])[];
}

/**
 * The routes of the public monthly table of Frontex, drawn by hand for orientation: a line says which sea or border is meant,
 * not where anybody went.
 */
export const routeLines: readonly RouteLine[] = [
  {
    id: 'Central Mediterranean Route',
    through: [
      [13.2, 32.9],
      [12.6, 35.5],
      [14.3, 37.3],
    ],
  },
  {
    id: 'Eastern Mediterranean Route',
    through: [
      [30.7, 36.9],
      [27.8, 37.3],
      [25.6, 37.6],
    ],
  },
  {
    id: 'Western Mediterranean Route',
    through: [
      [-2.9, 35.2],
      [-3.2, 36.0],
      [-3.0, 36.8],
    ],
  },
  {
    id: 'Western African Route',
    through: [
      [-17.4, 14.8],
      [-18.2, 22.0],
      [-15.5, 27.9],
    ],
  },
  {
    id: 'Western Balkan Route',
    through: [
      [22.6, 41.2],
      [21.5, 43.6],
      [19.6, 46.1],
    ],
  },
  {
    id: 'Eastern Borders Route',
    through: [
      [30.5, 52.5],
      [26.5, 52.8],
      [23.2, 52.6],
    ],
  },
  {
    id: 'Black Sea Route',
    through: [
      [35.2, 42.0],
      [31.8, 43.2],
      [28.7, 43.6],
    ],
  },
  {
    id: 'Circular Route from Albania to Greece',
    through: [
      [20.1, 40.6],
      [20.7, 40.1],
      [21.4, 39.7],
    ],
  },
];
