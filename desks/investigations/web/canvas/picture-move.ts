import type Sigma from 'sigma';

/** Rest time of a view before redrawing, in milliseconds. */
const REST = 250;

/**
 * Lets a large drawing be moved as maps are: while the view moves, the drawn picture is shifted and scaled, and it is redrawn
 * when the view rests. Without a graphics card a frame of tens of thousands of lines takes longer than the eye forgives. Gives
 * what ends it.
 */
export const moveAsPicture = (sigma: Sigma, isLarge: () => boolean): (() => void) => {
  const camera = sigma.getCamera();
  const draw = sigma.scheduleRender.bind(sigma);
  let drawn = camera.getState();
  let resting: ReturnType<typeof setTimeout> | undefined;
  // The layer of the mouse stays where it is: places are read from it.
  const layers = Object.entries(sigma.getCanvases()).flatMap(([name, canvas]) =>
    name === 'mouse' ? [] : [canvas],
  );
  const shift = (transform: string): void => {
    for (const { style } of layers) {
      style.transformOrigin = '0 0';
      style.transform = transform;
    }
  };
  sigma.on('afterRender', () => {
    drawn = camera.getState();
    shift('');
  });
  sigma.scheduleRender = () => {
    const now = camera.getState();
    const isSame =
      now.x === drawn.x &&
      now.y === drawn.y &&
      now.ratio === drawn.ratio &&
      now.angle === drawn.angle;
    if (isSame || !isLarge()) return draw();
    const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState: drawn });
    const { x, y } = sigma.framedGraphToViewport(corner, { cameraState: now });
    shift(`translate(${x}px, ${y}px) scale(${drawn.ratio / now.ratio})`);
    clearTimeout(resting);
    resting = setTimeout(draw, REST);
    return sigma;
  };
  return () => clearTimeout(resting);
};
