using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies.Contributions;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Ours;

/// <summary>A partner says which posts it has and who holds them: a new one, another title, another holder, or that one is no more.</summary>
[Needs(PeopleModule.Contribute)]
public sealed class PostsModel(CommonwealDb db, TimeProvider clock) : OursPage(db, clock)
{
    /// <summary>The post, by its slug; none for a new one.</summary>
    [BindProperty]
    public string? Post { get; set; }

    [BindProperty]
    [MaxLength(200, ErrorMessage = "Title must be 200 characters or fewer")]
    public string? PostTitle { get; set; }

    [BindProperty]
    [MaxLength(200, ErrorMessage = "Name must be 200 characters or fewer")]
    public string? Holder { get; set; }

    [BindProperty]
    public bool HasEnded { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    /// <summary>Its posts of today, each with who holds it.</summary>
    public IReadOnlyList<Row> Posts { get; private set; } = [];

    public override async Task LoadAsync()
    {
        await base.LoadAsync();
        var holdings = Db.PostHoldings().InForce(Today);
        var posts = await Db.Posts().InForce(Today).Where(p => p.OrganisationId == Organisation.Id).OrderBy(p => p.Title).ThenBy(p => p.Slug)
            .Select(p => new { p.Slug, p.Title, Holders = holdings.Where(h => h.PostId == p.Id && h.Person != null).Select(h => h.Person!.Name).ToList() }).AsSingleQuery().ToListAsync();
        Posts = [.. posts.Select(p => new Row(p.Slug, p.Title, p.Holders))];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var post = Posts.FirstOrDefault(p => p.Slug == Post);
        RefuseUnlessWhole(post);
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var (was, says) = Differing(post);
        await SayAsync(new Contribution(DecidedBy!.Id, Organisation.Id, Concern.Post, was, says, From ?? Today, await ByAsync()), c => IsOfTheSame(c.WhatIsSaid, post));
        await Db.SaveChangesAsync();
        TempData["Done"] = DecidedBy.Sent;
        return LocalRedirect(Url.Content($"~/staff/organisations/{O}/ours"));
    }

    // A new post is the same as another new one of its title.
    private bool IsOfTheSame(IReadOnlyDictionary<string, string> said, Row? post) => said.GetValueOrDefault(Contribution.PostSlug) == post?.Slug
        && (post is not null || Folding.Fold(said.GetValueOrDefault(Contribution.Title) ?? "") == Folding.Fold(PostTitle!));

    // Whoever holds it already is nobody new.
    private string? NewHolder(Row? post) => Holder.Filled() is { } name && post?.Names.Any(n => Folding.Fold(n) == Folding.Fold(name)) is not true ? name : null;

    private void RefuseUnlessWhole(Row? post)
    {
        if (Post.Filled() is not null && post is null)
        {
            ModelState.AddModelError(nameof(Post), "Choose the post once more: it is not there any more");
        }
        else if (post is null && PostTitle.Filled() is null)
        {
            ModelState.AddModelError(nameof(PostTitle), "Enter the title of the new post");
        }
        else if (post is not null && !HasEnded && NewHolder(post) is null && (PostTitle.Filled() ?? post.Title) == post.Title)
        {
            ModelState.AddModelError("", "Say what is otherwise: another title, another holder, or that it has ended");
        }

        if (HasEnded && Holder.Filled() is not null)
        {
            ModelState.AddModelError(nameof(Holder), "Nobody holds a post that has ended: leave the name empty");
        }

        if (DecidedBy is null)
        {
            ModelState.AddModelError("", "No partnership lists your organisation yet, so nobody can look at this: ask whoever invited you");
        }
    }

    private (Dictionary<string, string> Was, Dictionary<string, string> Says) Differing(Row? post)
    {
        var (was, says) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        if (post is not null)
        {
            (was[Contribution.Title], was[Contribution.Who], says[Contribution.PostSlug]) = (post.Title, post.Holders, post.Slug);
        }

        if (PostTitle.Filled() is { } title && title != post?.Title)
        {
            says[Contribution.Title] = title;
        }

        if (NewHolder(post) is { } holder)
        {
            says[Contribution.Who] = holder;
        }

        if (HasEnded)
        {
            says[Contribution.Ended] = "yes";
        }

        return (was, says);
    }

    /// <summary>One of its posts.</summary>
    public sealed record Row(string Slug, string Title, IReadOnlyList<string> Names)
    {
        /// <summary>Who holds it, in one line.</summary>
        public string Holders => string.Join(", ", Names);
    }
}
