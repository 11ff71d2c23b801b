/**
 * The guided examples that an empty Goals sheet begins with: goals, objectives under them, and commitments, by key; the
 * first names of those who answer for them are invented.
 */
export const goalExamples = {
  goals: {
    revenue: 'Raise revenue',
    leads: 'Win leads that turn into customers',
    brand: 'Build a brand that people trust',
  },
  objectives: {
    revenue: 'Raise revenue by 15% in a quarter',
    conversion: 'Bring the conversion rate from 4% to 5% in six months',
    spend: 'Spend no more than 60,000 on ads in a quarter',
    cycle: 'Halve the sales cycle in six months',
    pricing_page: 'Publish the new pricing page',
    unsubscribes: 'Keep unsubscribes at 0.5% or less',
  },
  commitments: {
    posts: 'Write 2 blog posts a month',
    campaign: 'Run a 30-day campaign for leads that went quiet',
    clips: 'Make 3 short clips for each blog post, within 2 weeks',
    clicks: 'Bring the cost per click from 3.50 to 0.50',
  },
  owners: {
    first: 'Maya',
    second: 'Tom',
    third: 'Ines',
  },
  words: {
    marketing: 'Marketing',
    sales: 'Sales',
    content: 'Content',
    advertising: 'Advertising',
    growth: 'Growth',
    blog_post: 'blog post',
  },
} as const;
