/** `npm run schemas`: writes the JSON Schemas of the front matters, the tables of the guide, and what VS Code reads on this machine. */
import { writeGuide, writeLocalEditorFiles, writePublishedSchemas } from "../editor/write.ts";

const root = process.cwd();
const written = [...writePublishedSchemas(root), ...writeGuide(root), ...writeLocalEditorFiles(root)];
console.log(written.map((path) => `Written: ${path}`).join("\n"));
