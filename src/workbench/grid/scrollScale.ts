/** How far a scrolled element stands for how far into its content. */
export interface ScrollScale {
  /** How high the scrolled element is made, in pixels. */
  readonly height: number;
  readonly toContent: (scrolled: number) => number;
  readonly toScrolled: (content: number) => number;
}

/** Firefox makes no element higher than about 17.9 million pixels; a whole sheet of rows would be 25. */
const highest = 16_000_000;

/** For a content of `height`, of which `size` is in view at a time; in pixels. */
export function scrollScale(height: number, size: number): ScrollScale {
  const isWhole = height <= highest;
  const ratio = isWhole ? 1 : (height - size) / (highest - size);
  return {
    height: isWhole ? height : highest,
    toContent: (scrolled) => scrolled * ratio,
    toScrolled: (content) => content / ratio,
  };
}
