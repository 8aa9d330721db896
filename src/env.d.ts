/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Ids of the glossary terms that the page has explained so far. */
    terms?: Set<string>;
    /** The language of the lesson that is being set. */
    language?: import("./schema/languages.ts").Language;
  }
}
