import type { Metadata } from "next";

interface Article {
  readonly section: string;
  readonly tags: readonly string[];
  readonly sensitive?: boolean;
}

/** For `generateMetadata` of an article's page: beside the title and whatever else you say there. */
export function aboutArticle({ section, tags, sensitive = false }: Article): Metadata {
  return {
    openGraph: { type: "article", section, tags: [...tags] },
    ...(sensitive ? { other: { "support-appeal": "sensitive" } } : {}),
  };
}
