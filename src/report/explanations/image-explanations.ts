import type { Explanation } from "./explanation.js";

const file = "data/submission.yaml";

/** The codes about images. */
export const IMAGE_EXPLANATIONS = {
  "image-missing": {
    means: "There is no image of this name in the submission's `data/` folder, nor in a folder within it.",
    file,
    wrong: "sender:\n  logo: {file: images/lgoo.png, alt: A dove over a bridge}",
    right: "sender:\n  logo: {file: images/logo.png, alt: A dove over a bridge}",
  },
  "image-unreadable": {
    means:
      "An image is there, but cannot be taken: it has more than 10 MB, is closed to you, or is a link that leads out of the folder.",
    file,
    wrong: "sender:\n  logo: {file: images/logo.png, alt: A dove}    # a link to ../../elsewhere/logo.png",
    right: "sender:\n  logo: {file: images/logo.png, alt: A dove}    # the image itself",
  },
  "image-refused": {
    means:
      "The file is no image that a PDF can show: neither PNG nor JPEG, damaged, or in the colours of print.",
    file,
    wrong: "sender:\n  logo: {file: images/logo.svg, alt: A dove over a bridge}",
    right: "sender:\n  logo: {file: images/logo.png, alt: A dove over a bridge}",
  },
  "image-too-large": {
    means:
      "The image has more pixels than any page can show. A small file may unfold to more than a machine can hold, so it is not opened.",
    file,
    wrong: "sender:\n  logo: {file: images/logo.png, alt: A dove}    # 30000 by 30000 pixels",
    right: "sender:\n  logo: {file: images/logo.png, alt: A dove}    # 1200 by 600 pixels",
  },
  "image-coarse": {
    means:
      "The image has too few pixels for the size at which it is printed, and will look blurred on paper.",
    file,
    wrong: "sender:\n  logo: {file: images/logo.png, alt: A dove}    # 90 by 45 pixels",
    right: "sender:\n  logo: {file: images/logo.png, alt: A dove}    # 1200 by 600 pixels",
  },
} satisfies Record<string, Explanation>;
