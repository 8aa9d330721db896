/** Every rule of the content, in the order of their ids. A new rule is one file here, one line below, and its fixtures. */
import type { Rule } from "../rule.ts";
import { arxivId } from "./arxiv-id.ts";
import { arxivMonthRule } from "./arxiv-month.ts";
import { author } from "./author.ts";
import { bodyLength } from "./body-length.ts";
import { brokenLink } from "./broken-link.ts";
import { componentAttribute } from "./component-attribute.ts";
import { conceptCircle } from "./concept-circle.ts";
import { conceptNotInUse } from "./concept-not-in-use.ts";
import { contrast } from "./contrast.ts";
import { date } from "./date.ts";
import { doi } from "./doi.ts";
import { doiContradictsArxiv } from "./doi-contradicts-arxiv.ts";
import { duplicateCitationKey } from "./duplicate-citation-key.ts";
import { duplicatePlacement } from "./duplicate-placement.ts";
import { duplicateRelation } from "./duplicate-relation.ts";
import { duplicateWork } from "./duplicate-work.ts";
import { encoding } from "./encoding.ts";
import { eventHandler } from "./event-handler.ts";
import { expression } from "./expression.ts";
import { fileName } from "./file-name.ts";
import { formerAddress } from "./former-address.ts";
import { formula } from "./formula.ts";
import { formulaReading } from "./formula-reading.ts";
import { frontMatterFence } from "./front-matter-fence.ts";
import { futureDate } from "./future-date.ts";
import { headingLevel } from "./heading-level.ts";
import { htmlElement } from "./html-element.ts";
import { idOfAnotherPaper } from "./id-of-another-paper.ts";
import { image } from "./image.ts";
import { importExport } from "./import-export.ts";
import { innerConcept } from "./inner-concept.ts";
import { invalidValue } from "./invalid-value.ts";
import { invisibleCharacter } from "./invisible-character.ts";
import { lessonMathematics } from "./lesson-mathematics.ts";
import { lessonParts } from "./lesson-parts.ts";
import { linkContradictsId } from "./link-contradicts-id.ts";
import { lookAlikeLetter } from "./look-alike-letter.ts";
import { missingField } from "./missing-field.ts";
import { missingProfile } from "./missing-profile.ts";
import { missingSource } from "./missing-source.ts";
import { notVerified } from "./not-verified.ts";
import { parentBesideChild } from "./parent-beside-child.ts";
import { placeholder } from "./placeholder.ts";
import { placementReason } from "./placement-reason.ts";
import { proseSign } from "./prose-sign.ts";
import { recordDiffers } from "./record-differs.ts";
import { recordFile } from "./record-file.ts";
import { relationCircle } from "./relation-circle.ts";
import { repeatedKey } from "./repeated-key.ts";
import { repeatedSentence } from "./repeated-sentence.ts";
import { requiredSectionsRule } from "./required-sections.ts";
import { sameAddress } from "./same-address.ts";
import { selfRelation } from "./self-relation.ts";
import { siblingOrder } from "./sibling-order.ts";
import { spelling } from "./spelling.ts";
import { staleTranslation } from "./stale-translation.ts";
import { strayFile } from "./stray-file.ts";
import { summaryLength } from "./summary-length.ts";
import { textSyntax } from "./text-syntax.ts";
import { tooMuch } from "./too-much.ts";
import { translationFile } from "./translation-file.ts";
import { unknownComponent } from "./unknown-component.ts";
import { unknownConcept } from "./unknown-concept.ts";
import { unknownField } from "./unknown-field.ts";
import { unknownMetric } from "./unknown-metric.ts";
import { unknownRelationKind } from "./unknown-relation-kind.ts";
import { unknownTerm } from "./unknown-term.ts";
import { unknownWork } from "./unknown-work.ts";
import { unquotedColon } from "./unquoted-colon.ts";
import { unsafeLink } from "./unsafe-link.ts";
import { unsupportedSuperlative } from "./unsupported-superlative.ts";
import { vanishedAddress } from "./vanished-address.ts";
import { wrongKind } from "./wrong-kind.ts";
import { yamlChangesValue } from "./yaml-changes-value.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** All rules. */
export const rules: readonly Rule[] = [
  arxivId,
  arxivMonthRule,
  author,
  bodyLength,
  brokenLink,
  componentAttribute,
  conceptCircle,
  conceptNotInUse,
  contrast,
  date,
  doi,
  doiContradictsArxiv,
  duplicateCitationKey,
  duplicatePlacement,
  duplicateRelation,
  duplicateWork,
  encoding,
  eventHandler,
  expression,
  fileName,
  formerAddress,
  formula,
  formulaReading,
  frontMatterFence,
  futureDate,
  headingLevel,
  htmlElement,
  idOfAnotherPaper,
  image,
  importExport,
  innerConcept,
  invalidValue,
  invisibleCharacter,
  lessonMathematics,
  lessonParts,
  linkContradictsId,
  lookAlikeLetter,
  missingField,
  missingProfile,
  missingSource,
  notVerified,
  parentBesideChild,
  placeholder,
  placementReason,
  proseSign,
  recordDiffers,
  recordFile,
  relationCircle,
  repeatedKey,
  repeatedSentence,
  requiredSectionsRule,
  sameAddress,
  selfRelation,
  siblingOrder,
  spelling,
  staleTranslation,
  strayFile,
  summaryLength,
  textSyntax,
  tooMuch,
  translationFile,
  unknownComponent,
  unknownConcept,
  unknownField,
  unknownMetric,
  unknownRelationKind,
  unknownTerm,
  unknownWork,
  unquotedColon,
  unsafeLink,
  unsupportedSuperlative,
  vanishedAddress,
  wrongKind,
  yamlChangesValue,
  yamlSyntax,
];
