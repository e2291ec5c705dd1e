/** What a drawing takes from the page's style and must carry along when it leaves the page. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "display",
  "visibility",
];

/** How many times finer than the screen a picture in points is. */
const FINER = 2;

/** A drawing of the page as an SVG file that needs neither the page nor its style. */
export function svgFileOf(drawing: SVGSVGElement): Blob {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const originals = drawing.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, i) => {
    const style = getComputedStyle(originals[i] as Element);
    for (const name of CARRIED) {
      // A pattern is named within the drawing, whatever the address of the page.
      const value = style.getPropertyValue(name).replace(/url\("?[^"#)]*#([^")]+)"?\)/, "url(#$1)");
      if (value !== "") element.setAttribute(name, value);
    }
    element.removeAttribute("class");
    element.removeAttribute("tabindex");
  });
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
  // Where the drawing's own coordinates do not begin at zero, neither does its paper.
  const { x, y } = drawing.viewBox.baseVal ?? { x: 0, y: 0 };
  paper.setAttribute("x", String(x));
  paper.setAttribute("y", String(y));
  copy.prepend(paper);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
}

/** A drawing of the page as a PNG file. */
export async function pngFileOf(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect();
  const address = URL.createObjectURL(svgFileOf(drawing));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * FINER;
    canvas.height = height * FINER;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
