const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Elements of SVG 2 that draw; none that runs, embeds, animates, or leads elsewhere. */
export const allowedElements = words(`
  svg g defs symbol use title desc switch path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker style filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset
  fePointLight feSpecularLighting feSpotLight feTile feTurbulence`);

/** Parts of filters, which are costly to draw. */
export const filterPrimitive = /^fe[A-Z]/;

/** Attributes by their local names, beside `aria-*` and `data-*`. */
export const allowedAttributes = words(`
  id class lang role tabindex style href xlink:href xml:space xml:lang version viewBox preserveAspectRatio
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d points pathLength transform
  offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits mask-type markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order
  kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant
  specularExponent limitingConeAngle azimuth elevation z pointsAtX pointsAtY pointsAtZ scale xChannelSelector yChannelSelector
  stdDeviation radius dx dy baseFrequency numOctaves seed stitchTiles
  rotate textLength lengthAdjust startOffset method spacing side
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering
  cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity
  font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering isolation
  kerning letter-spacing lighting-color marker marker-end marker-mid marker-start mask mix-blend-mode opacity overflow
  paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering
  transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode requiredFeatures systemLanguage`);

/** Attributes that hold names and words, in which nothing is looked up. */
export const plainAttributes = words('id class lang role xml:lang systemLanguage');
