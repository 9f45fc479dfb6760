using System.Globalization;
using Commonweal.Web.Design;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace Commonweal.Tests.Design;

public sealed class DayBinderTests
{
    [Theory]
    [InlineData("27", "3", "2026")]
    [InlineData(" 27", "03", "2026 ")]
    public async Task A_day_is_read_from_its_three_parts(string day, string month, string year)
    {
        var binding = await Bind(("On-day", day), ("On-month", month), ("On-year", year));

        Assert.Equal(new DateOnly(2026, 3, 27), binding.Result.Model);
        Assert.True(binding.ModelState.IsValid);
    }

    [Fact]
    public async Task A_day_is_read_from_an_address() =>
        Assert.Equal(new DateOnly(2026, 3, 27), (await Bind(("On", "2026-03-27"))).Result.Model);

    [Theory]
    [InlineData("31", "2", "2026")]
    [InlineData("27", "", "2026")]
    [InlineData("27", "3", "26")]
    [InlineData("-27", "3", "2026")]
    public async Task A_day_that_does_not_exist_is_refused_and_shown_again(string day, string month, string year)
    {
        var binding = await Bind(("On-day", day), ("On-month", month), ("On-year", year));

        Assert.False(binding.Result.IsModelSet);
        Assert.Equal("Enter a real date, for example 27 3 2026", binding.ModelState["On"]?.Errors.Single().ErrorMessage);
        Assert.Equal(day, binding.ModelState["On-day"]?.AttemptedValue);
    }

    [Fact]
    public async Task An_empty_day_is_no_day()
    {
        var binding = await Bind(("On-day", ""), ("On-month", ""), ("On-year", ""));

        Assert.False(binding.Result.IsModelSet);
        Assert.Equal(0, binding.ModelState.ErrorCount);
    }

    private static async Task<ModelBindingContext> Bind(params (string Name, string Value)[] sent)
    {
        var form = new FormCollection(sent.ToDictionary(s => s.Name, s => new StringValues(s.Value)));
        var binding = new DefaultModelBindingContext
        {
            ModelName = "",
            FieldName = "On",
            ModelState = new ModelStateDictionary(),
            ValueProvider = new Microsoft.AspNetCore.Mvc.ModelBinding.FormValueProvider(
                BindingSource.Form, form, CultureInfo.InvariantCulture),
        };
        await new DayBinder().BindModelAsync(binding);
        return binding;
    }
}
