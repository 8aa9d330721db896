/** The picture that stands for a page where its link is shared. */
import { besidePage } from "../../exports/page-file.ts";

/** Size in pixels, as https://ogp.me and the large networks expect it, and where each page's picture is. */
export const socialPicture = {
  width: 1200,
  height: 630,
  addressOf: (page: string): string => `/social${besidePage(page, "png")}`,
} as const;
