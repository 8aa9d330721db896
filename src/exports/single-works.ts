/**
 * A processor that writes one work at a time, as it stands alone. Processors are made for lists of works; here each gets no more of
 * its style than the works of one shape need, and does not look for other people of the same name. That takes half the time.
 */
import CSL from "citeproc";
import type { CslItem } from "./csl-json.ts";
import { reduceStyle, type StyleNode, type WorkShape } from "./reduced-style.ts";

/**
 * The style without what only a list of several works needs: sorting, telling authors of one name apart, the form in the text,
 * a dash for authors who stand already above.
 */
function forSingleWorks(style: string): string {
  return style
    .replace(/<citation\b[\s\S]*?<\/citation>/, '<citation><layout><text value="x"/></layout></citation>')
    .replace(/<sort>[\s\S]*?<\/sort>/g, "");
}

function shapeOf(item: CslItem): WorkShape {
  const { id: _, type, ...fields } = item;
  const there = Object.entries(fields).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  );
  return { type, variables: new Set(there.map(([name]) => name)) };
}

type Engine = InstanceType<typeof CSL.Engine>;

function createEngine(style: StyleNode, locale: StyleNode): Engine {
  const retrieveItem = (id: string): never => {
    throw new Error(`No work ${id} was asked for.`);
  };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem }, style, "en-US", true);
  engine.setOutputFormat("html");
  // Nobody else is there to be mistaken for; so a name takes the form that the style gives it.
  const names = engine.registry.namereg;
  names.addname = () => {};
  names.evalname = (_id, _name, _position, _least, form, initials) => {
    if (form === "short") return 0;
    return typeof initials === "string" ? 1 : 2;
  };
  return engine;
}

/** The words of a language from the text of their file, to be shared by writers. */
export function readLocale(text: string): StyleNode {
  return CSL.parseXml(text);
}

/** Makes the function that writes a work in a style, as HTML; `style` is the text of its file. */
export function createSingleWriter(style: string, locale: StyleNode): (item: CslItem) => string {
  const whole = CSL.parseXml(forSingleWorks(style));
  const engines = new Map<string, Engine>();
  const engineFor = (shape: WorkShape): Engine => {
    const key = [shape.type, ...shape.variables].join(" ");
    const known = engines.get(key);
    if (known) return known;
    const text = JSON.stringify(reduceStyle(whole, shape));
    // Shapes that differ in nothing that the style asks for share a processor; each writes into the tree that it is given.
    const engine = engines.get(text) ?? createEngine(JSON.parse(text) as StyleNode, locale);
    engines.set(text, engine).set(key, engine);
    return engine;
  };
  let count = 0;
  return (item) => {
    const engine = engineFor(shapeOf(item));
    // The processor keeps what it knows of a work by its id, and an id may stand for another work the next time.
    count += 1;
    const id = String(count);
    engine.sys.retrieveItem = () => ({ ...item, id });
    engine.updateItems([id], true);
    return engine.makeBibliography()[1][0] ?? "";
  };
}
