import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';

/**
 * How far a point is outside a shape, in GLSL: `p` is the point in radii from the middle of the node. The shapes are those of
 * the badges, so that drawing, legend and table say the same.
 */
const shapes = {
  /** An octagon. */
  obstacle: 'max(max(abs(p.x), abs(p.y)), (abs(p.x) + abs(p.y)) * 0.7071) - 0.92',
  /** A triangle on its side. */
  attention: 'max(-p.y - 0.5, 0.866 * abs(p.x) + 0.5 * p.y - 0.5)',
  /** A disc. */
  met: 'length(p) - 1.0',
  /** A ring of dashes. */
  'not-checked':
    'max(abs(length(p) - 0.78) - 0.2, (abs(fract(atan(p.y, p.x) * 1.2732) - 0.5) - 0.32) * 0.8)',
} as const;

const shaderOf = (distance: string): string => /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;

void main(void) {
  vec2 p = v_diffVector / v_radius;
  #ifdef PICKING_MODE
  // All of the disc is pressed, between the dashes too.
  gl_FragColor = length(p) > 1.0 ? vec4(0.0) : v_color;
  #else
  float border = 2.0 * u_correctionRatio / v_radius;
  gl_FragColor = v_color * (1.0 - smoothstep(-border, 0.0, ${distance}));
  #endif
}
`;

const signProgram = (distance: string): NodeProgramType =>
  class extends NodeCircleProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: shaderOf(distance) };
    }
  };

/** Node programs that draw a person by the sign of their category; the types of nodes are the names of the signs. */
export const signPrograms = {
  obstacle: signProgram(shapes.obstacle),
  attention: signProgram(shapes.attention),
  met: signProgram(shapes.met),
  'not-checked': signProgram(shapes['not-checked']),
};
