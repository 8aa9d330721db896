/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Ids of the glossary terms that the page has explained so far. */
    terms?: Set<string>;
  }
}
